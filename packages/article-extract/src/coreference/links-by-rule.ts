import type { DiscourseEntity } from './discourse.ts'
import { relatives } from './nouns.ts'
import type { Reading } from './reading.ts'

/** The mention that "who" follows: "Marten, who leads the inquiry". */
export const antecedentOf = (reading: Reading, index: number): number => {
  const { mentions, doc } = reading
  const first = mentions[index]?.first ?? 0
  const end = doc.tokens[first - 1]?.text === ',' ? first - 1 : first
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const mention = mentions[at]
    if (mention === undefined || mention.sentence !== mentions[index]?.sentence) return -1
    const behind = mention.form === 'nominal' ? mention.end + mention.complement.length : mention.end
    if (
      mention.end === end ||
      (mention.form === 'nominal' &&
        mention.complement.length > 0 &&
        behind >= end - 3 &&
        mention.role !== 'possessive' &&
        mention.end < end)
    )
      return at
  }
  return -1
}

const joins = /^(?:and|&)$/

/** What completes several people taken together: "Orban and Vega", "Vega lives with her husband". Indices of mentions. */
export const completed = ({ mentions, doc }: Reading, index: number): readonly number[] => {
  const mention = mentions[index]
  if (mention === undefined || mention.form === 'pronoun') return []
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const before = mentions[at]
    if (before && before.end === mention.first - 1 && joins.test(doc.tokens[before.end]?.lower ?? ''))
      return [at, index]
  }
  const owner = mentions[index - 1]
  const isRelative = mention.form === 'nominal' && relatives.has(doc.tokens[mention.head]?.lower ?? '')
  if (
    isRelative &&
    owner &&
    owner.first >= mention.first &&
    /^(?:with|and)$/.test(doc.tokens[mention.first - 1]?.lower ?? '')
  )
    return [index - 1, index]
  return []
}

/** The people that several people together consist of; nothing unless all of them are people. */
export const membersOf = (reading: Reading, indices: readonly number[]): readonly DiscourseEntity[] => {
  const members = indices.flatMap((at) => reading.discourse.entities[reading.entityOf[at] ?? -1] ?? [])
  const people = members.every(({ kind }) => kind === 'person' || kind === 'group')
  return people && members.length === indices.length && new Set(members).size > 1 ? members : []
}
