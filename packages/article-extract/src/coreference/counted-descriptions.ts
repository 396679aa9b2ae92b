import type { Doc } from '../doc/doc.ts'
import type { DiscourseEntity } from './discourse.ts'
import { distinctiveWords, matchDescription } from './mentions/description-match.ts'
import type { NominalMention } from './mentions/mention.ts'
import type { Reading } from './reading.ts'

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])
const definite = /^(?:the|these|those|both|all)$/
const nearby = 3

/** The number of already named people that a description counts, or 0: "the two senators", "all three", "both men". */
const countIn = ({ tokens }: Doc, { first, head }: NominalMention): number => {
  const opens = [tokens[first - 1]?.lower ?? '', tokens[first]?.lower ?? '']
  if (!opens.some((word) => definite.test(word))) return 0
  return tokens.slice(first, head).reduce((count, { lower }) => counts.get(lower) ?? count, 0)
}

/**
 * The named people that a counted description refers to: exactly that many with its role, in the sentences just before
 * it, otherwise in the whole text so far. Empty if more or fewer have the role.
 */
export const countedPeople = (reading: Reading, mention: NominalMention): readonly DiscourseEntity[] => {
  const { doc, discourse, mentions } = reading
  const count = mention.sense.plural ? countIn(doc, mention) : 0
  if (count === 0) return []
  const asked = distinctiveWords(mention)
  const fitting = discourse.withRole(mention.key).flatMap((entity) => {
    const { level, foreign } = matchDescription(mention, asked, entity.known, entity.nameWords)
    const last = mentions[entity.mentions.at(-1) ?? -1]
    const isFitting = entity.record?.named === true && entity.kind === 'person' && foreign === 0
    return isFitting && level > 1 ? [{ entity, level, isNear: (last?.sentence ?? 0) >= mention.sentence - nearby }] : []
  })
  const near = fitting.filter(({ isNear }) => isNear)
  const sameNoun = [near, fitting].map((some) => some.filter(({ level }) => level === 3))
  const found = [...sameNoun, near, fitting].find(({ length }) => length === count)
  return (found ?? []).map(({ entity }) => entity)
}
