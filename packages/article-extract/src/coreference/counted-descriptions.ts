import type { Doc } from '../doc/doc.ts'
import { matchDescription } from './description-match.ts'
import type { DiscourseEntity } from './discourse.ts'
import type { NominalMention } from './mention.ts'
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

/** How many people a description counts that the story has named: "the two senators", "all three", "both men"; or 0. */
const countIn = ({ tokens }: Doc, { first, head }: NominalMention): number => {
  const opens = [tokens[first - 1]?.lower ?? '', tokens[first]?.lower ?? '']
  if (!opens.some((word) => definite.test(word))) return 0
  return tokens.slice(first, head).reduce((count, { lower }) => counts.get(lower) ?? count, 0)
}

/**
 * The named people that a counted description means: as many with its role as it says, in the sentences just before it or
 * else in all of the text so far. Empty when more or fewer have the role.
 */
export const countedPeople = (reading: Reading, mention: NominalMention): readonly DiscourseEntity[] => {
  const { doc, discourse, mentions } = reading
  const count = mention.sense.plural ? countIn(doc, mention) : 0
  if (count === 0) return []
  const fitting = discourse.withRole(mention.key).flatMap((entity) => {
    const { level, foreign } = matchDescription(mention, entity.known, entity.nameWords)
    const last = mentions[entity.mentions.at(-1) ?? -1]
    const isFitting = entity.record?.named === true && entity.kind === 'person' && foreign === 0
    return isFitting && level > 1 ? [{ entity, level, isNear: (last?.sentence ?? 0) >= mention.sentence - nearby }] : []
  })
  const near = fitting.filter(({ isNear }) => isNear)
  const sameNoun = [near, fitting].map((some) => some.filter(({ level }) => level === 3))
  const found = [...sameNoun, near, fitting].find(({ length }) => length === count)
  return (found ?? []).map(({ entity }) => entity)
}
