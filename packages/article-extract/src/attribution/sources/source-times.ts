import type { Doc, Token, TokenRange } from '../../doc/doc.ts'
import { isSpeakerPhrase } from '../grammar/clauses.ts'
import { isTimeWord } from '../grammar/noun-phrase.ts'
import { changing, type Refinement } from '../refinement.ts'

const modifiesTime = /^(?:late|early|earlier|last|this|on|in|only|just)$/

/** Whether the word is a time and not part of a name such as "Ruby Tuesday". */
const isTime = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined && isTimeWord(token) && (token.text === token.lower || !/^\p{Lu}/u.test(before?.text ?? ''))

/** The start of the source after a time between its start and a comma: "Earlier today, the mayor". */
const startOf = ({ tokens }: Doc, { first, end }: TokenRange): number => {
  let at = first
  while (at < end && (modifiesTime.test(tokens[at]?.lower ?? '') || isTime(tokens[at], tokens[at - 1]))) at++
  const last = at > first ? tokens[at - 1] : undefined
  if (!last || !isTimeWord(last) || at + 1 >= end) return first
  return tokens[at]?.text === ',' ? at + 1 : modifiesTime.test(tokens[first]?.lower ?? '') ? at : first
}

const places = /^(?:outside|inside|in|at|on|after|before|during|near|behind)$/

/** The start of a source after a place and a comma: "Outside court, | her lawyer, Ana Field". */
const afterPlace = (doc: Doc, { first, end }: TokenRange): number => {
  if (!places.test(doc.tokens[first]?.lower ?? '')) return first
  let comma = first
  while (comma < end && doc.tokens[comma]?.text !== ',') comma++
  return comma + 1 < end && isSpeakerPhrase(doc, { first: comma + 1, end }) ? comma + 1 : first
}

/** The end of the source before a time: "officials in the capital | today", "the mayor | late on Monday". */
const endOf = ({ tokens }: Doc, first: number, end: number): number => {
  if (!isTime(tokens[end - 1], tokens[end - 2])) return end
  let at = end - 1
  while (at > first && modifiesTime.test(tokens[at - 1]?.lower ?? '')) at--
  return at > first ? at : end
}

/** Cuts words that only say when or where off both ends of a source. */
export const cutSourceTimes: Refinement = changing('source-time', (doc, one) => {
  if (!one.source) return one
  const first = startOf(doc, { first: afterPlace(doc, one.source), end: one.source.end })
  const end = endOf(doc, first, one.source.end)
  return first === one.source.first && end === one.source.end ? one : { ...one, source: { first, end } }
})
