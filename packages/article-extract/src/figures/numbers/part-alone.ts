import type { Token } from '../../doc/doc.ts'
import { type Qualifier, qualifierBefore } from '../qualifier.ts'
import { denominatorOf } from './number-words.ts'

/** Qualifiers that are prepositions elsewhere in a clause: "a row over a third runway". */
const prepositions = /^(?:about|around|over|under|above|below)$/u
const limits = /^(?:only|just|barely|hardly|perhaps|maybe|fully|even|probably)$/u
/** Words before a subject: "said half were", "of whom a third are", "with half saying". */
const beforeSubject = /^(?:said|say|says|that|whom|which|while|after|because|when|with)$/u
/** Nouns that form one expression with "half" or "quarter": "half price", "a quarter mile". */
const compounds =
  /^(?:price|time|term|way|mast|moon|back|century|pint|mile|final|hour|day|past|inch|section|pound|ounce|point|brother|sister|sibling|fare|measure|truth|marathon|note|horse|shell|life|size|volley|light)s?$/u

const opensClause = (before: Token | undefined): boolean =>
  before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.tag) || beforeSubject.test(before.lower)

/** The qualifier before a fraction, or a word that limits it, such as "only". */
const limitBefore = (tokens: readonly Token[], first: number): Pick<Qualifier, 'first' | 'end'> | undefined =>
  qualifierBefore(tokens, first) ??
  (limits.test(tokens[first - 1]?.lower ?? '') ? { first: first - 1, end: first } : undefined)

const isPluralVerb = ({ lower, penn }: Token): boolean => penn === 'VBP' || /^(?:are|were)$/u.test(lower)

/** Whether a word is a share: "half", "%", "two thirds", "three-quarters", or "in" between two numbers. */
const isShare = (tokens: readonly Token[], index: number): boolean => {
  const { lower = '' } = tokens[index] ?? {}
  const isRatio = lower === 'in' && tokens[index - 1]?.tag === 'NUM' && tokens[index + 1]?.tag === 'NUM'
  return isRatio || /^(?:%|percent|half)$/u.test(lower) || denominatorOf(lower.split('-').at(-1) ?? '') !== undefined
}

/** Whether a share cannot be an ordinal: not "third" in "a third man". */
const isSureShare = (tokens: readonly Token[], index: number): boolean => {
  const { lower = '' } = tokens[index] ?? {}
  const isOrdinal = denominatorOf(lower) !== undefined && !lower.endsWith('s') && tokens[index + 1]?.lower !== 'of'
  return isShare(tokens, index) && !isOrdinal
}

/** Whether the sentence names a group first, or has another share: "Of those who replied, a third said no". */
const isAmongShares = (tokens: readonly Token[], first: number): boolean =>
  /^(?:of|among)$/u.test(tokens[0]?.lower ?? '') ||
  tokens.some((_, index) => (index < first ? isShare(tokens, index) : index > first + 1 && isSureShare(tokens, index)))

/** Whether the fraction before the verb `next` is its subject. An ordinal can be one too: "a third was hurt". */
const isSubject = (tokens: readonly Token[], first: number, next: Token, denominator: number): boolean => {
  // "half joking", "half buried in sand"
  if (denominator === 2)
    return first === 0 || (next.penn !== 'VBN' && (next.penn !== 'VBG' || tokens[first - 1]?.lower === 'with'))
  return (
    denominator === 4 || isPluralVerb(next) || (isAmongShares(tokens, first) && !/^(?:is|was|has)$/u.test(next.lower))
  )
}

/**
 * Whether a fraction in words is a part of something although no "of" follows: "more than a third fall asleep", "about
 * half skip breakfast". It is not one in "a third man" and "a quarter past six". `denominator` is 3 in "a third".
 */
export const isPartAlone = (tokens: readonly Token[], first: number, end: number, denominator: number): boolean => {
  const next = tokens[end]
  // "a third to a half", "half to two thirds"
  if (/^(?:to|or)$/u.test(next?.lower ?? '') && denominatorOf(tokens[end + 2]?.lower ?? '') !== undefined) return true
  if (compounds.test(next?.lower ?? '') || (denominator === 4 && next?.lower === 'to')) return false
  const limit = limitBefore(tokens, first)
  const opens = opensClause(tokens[(limit?.first ?? first) - 1])
  if (
    limit !== undefined &&
    !opens &&
    limit.end - limit.first === 1 &&
    prepositions.test(tokens[first - 1]?.lower ?? '')
  )
    return false
  // At the beginning of a clause, the tagger may take the verb for a noun.
  if (limit !== undefined) return opens || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.tag ?? '')
  if (!opens || next === undefined) return false
  if (next.tag === 'VERB' || next.tag === 'AUX') return isSubject(tokens, first, next, denominator)
  return denominator > 2 && next.tag === 'PUNCT' && isAmongShares(tokens, first)
}
