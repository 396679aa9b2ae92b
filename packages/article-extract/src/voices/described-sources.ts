import type { Attribution } from '../attribution/attribution.ts'
import { coreOf } from '../coreference/mentions/main-mentions.ts'
import { nounSenseAt } from '../coreference/mentions/nouns.ts'
import { descriptionName } from '../coreference/resolve-references.ts'
import { type Doc, type TokenRange, wordsIn } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'
import { slug } from '../entities/slug.ts'
import { isIndefinite } from '../names/name-words.ts'
import { isDemonym, isNational } from '../places/gazetteer.ts'
import { relatedPhrase } from './relative-sources.ts'

const indefinite = /^(?:an?|another|one|some|many|several|other|two|three|four|five|six|seven|eight|nine|ten)$/
const pronouns = /^(?:PRP|WP|WDT|EX)$/

/** The kind of an entity described by these words. */
const kindOf = (doc: Doc, { first, end }: TokenRange): EntityRecord['kind'] => {
  const head = doc.tokens[end - 1]
  if (!head) return 'person'
  const sense = nounSenseAt(doc.tokens, end - 1)
  if (sense && sense.kind !== 'thing') return sense.kind
  // "One of them", "another"
  if (
    /^(?:one|another|someone|somebody)$/.test(doc.tokens[first]?.lower ?? '') &&
    (end === first + 1 || head.tag === 'PRON')
  )
    return 'person'
  // "The Australian", "another Welshman", "the New Zealander"
  const isFrom =
    isDemonym(head.lower) || isNational(head.lower) || isNational(`${doc.tokens[end - 2]?.lower} ${head.lower}`)
  if (isFrom && end - first > 1 && !head.penn.endsWith('S')) return 'person'
  if (head.penn.endsWith('S') || /^(?:others|some|many|most|few|all|both|each)$/.test(head.lower)) return 'group'
  return head.tag === 'PROPN' && (first === end - 1 || isIndefinite(doc.tokens[first])) ? 'person' : 'work'
}

/**
 * Entities for sources that are only described and that coreference does not know, by the first token of the source: "a
 * leaked memo", "her account". The same definite words are the same entity; "an official" is a new one each time.
 */
export const describedSources = (
  doc: Doc,
  attributions: readonly Attribution[],
  isKnown: (range: TokenRange) => boolean,
  used: ReadonlySet<string>,
): ReadonlyMap<number, EntityRecord> => {
  const byName = new Map<string, EntityRecord>()
  const ids = new Set(used)
  const found = new Map<number, EntityRecord>()
  for (const { source, speaker } of attributions) {
    const range = source ?? (speaker?.kind === 'words' ? speaker.range : undefined)
    if (!range || found.has(range.first) || isKnown(range)) continue
    const core = coreOf(doc, relatedPhrase(doc, range))
    const head = doc.tokens[core.end - 1]
    if (core.end <= core.first || !head || pronouns.test(head.penn) || !/\p{L}/u.test(wordsIn(doc, core))) continue
    const name = descriptionName(doc, core)
    const isShared = !indefinite.test(doc.tokens[core.first]?.lower ?? '')
    const known = isShared ? byName.get(name) : undefined
    const base = slug(name, `described-${core.first}`)
    let id = base
    for (let count = 2; !known && ids.has(id); count++) id = `${base}-${count}`
    const record = known ?? { id, kind: kindOf(doc, core), name, aliases: [], roles: [], named: false }
    ids.add(record.id)
    byName.set(name, record)
    found.set(range.first, record)
  }
  return found
}
