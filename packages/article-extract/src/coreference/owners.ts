import { countryCodeOf } from '../places/gazetteer.ts'
import type { DiscourseEntity } from './discourse.ts'
import type { Mention } from './mentions/mention.ts'
import type { Reading } from './reading.ts'

/** A mention and its index. */
interface Indexed {
  readonly index: number
  readonly mention: Mention
}

/** The owners in a description, by entity or -1, the last one first. */
export const possessors = (reading: Reading, { index, mention }: Indexed): readonly number[] => {
  const found: number[] = []
  for (let at = index - 1; at >= 0 && (reading.mentions[at]?.first ?? -1) >= mention.first; at--)
    if (reading.mentions[at]?.role === 'possessive') found.push(reading.entityOf[at] ?? -1)
  return found
}

/** The entities that own a description: Vega for "Vega's office". */
export const ownersOf = (reading: Reading, described: Indexed): readonly DiscourseEntity[] =>
  possessors(reading, described).flatMap((owner) => reading.discourse.entities[owner] ?? [])

/** Whether a description belongs to one country and a name to another: "Russia's ministry" and "French Ministry". */
export const isOfAnotherCountry = (
  reading: Reading,
  described: Indexed,
  { record, nameWords }: DiscourseEntity,
): boolean => {
  if (described.mention.form !== 'nominal' || record?.named !== true) return false
  const countries = ownersOf(reading, described).flatMap((owner) => countryCodeOf(owner.record?.name ?? '') ?? [])
  if (countries.length === 0) return false
  const own = [...nameWords].flatMap((word) => countryCodeOf(word) ?? [])
  return own.length > 0 && !own.some((code) => countries.includes(code))
}
