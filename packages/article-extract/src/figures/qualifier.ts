import type { Figure } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'

/** Words before or after a number that say how exact it is. */
export interface Qualifier {
  readonly first: number
  readonly end: number
  readonly approximate: boolean
  readonly comparator?: '<' | '<=' | '>' | '>='
}

type Meaning = Pick<Qualifier, 'approximate' | 'comparator'>

const about: Meaning = { approximate: true }
const over = (comparator: '<' | '<=' | '>' | '>='): Meaning => ({ approximate: false, comparator })

const meanings: Readonly<Record<string, Meaning>> = {
  approximately: about,
  about: about,
  around: about,
  roughly: about,
  some: about,
  'as few as': over('>='),
  'as little as': over('>='),
  'just about': about,
  'not far from': about,
  'the best part of': about,
  'something like': about,
  'in the region of': about,
  'somewhere around': about,
  nearly: about,
  almost: about,
  'close to': about,
  circa: about,
  'an estimated': about,
  estimated: about,
  'as many as': over('<='),
  'as much as': over('<='),
  'up to': over('<='),
  'at most': over('<='),
  'no more than': over('<='),
  'not more than': over('<='),
  'at least': over('>='),
  'no fewer than': over('>='),
  'no less than': over('>='),
  'not less than': over('>='),
  'a minimum of': over('>='),
  'a maximum of': over('<='),
  'as high as': over('<='),
  'as low as': over('>='),
  'more than': over('>'),
  'greater than': over('>'),
  'higher than': over('>'),
  over: over('>'),
  above: over('>'),
  'upwards of': over('>'),
  'upward of': over('>'),
  'in excess of': over('>'),
  'a shade over': over('>'),
  'slightly over': over('>'),
  'slightly above': over('>'),
  'many more than': over('>'),
  'shy of': over('<'),
  'just shy of': over('<'),
  'a shade under': over('<'),
  'a little under': over('<'),
  'a little less than': over('<'),
  'slightly under': over('<'),
  'slightly below': over('<'),
  'slightly fewer than': over('<'),
  'far fewer than': over('<'),
  'far less than': over('<'),
  exceeding: over('>'),
  'fewer than': over('<'),
  'less than': over('<'),
  under: over('<'),
  below: over('<'),
  'a little over': over('>'),
  'a little more than': over('>'),
  'slightly more than': over('>'),
  'slightly less than': over('<'),
  'far more than': over('>'),
  'little more than': over('>'),
  'well above': over('>'),
  'well below': over('<'),
  'just over': over('>'),
  'well over': over('>'),
  'just under': over('<'),
  'just above': over('>'),
  'just below': over('<'),
}

/** The qualifiers by their last word, each as its words and its meaning, the longest first. */
const byLastWord: ReadonlyMap<string, readonly (readonly [words: readonly string[], meaning: Meaning])[]> = Map.groupBy(
  Object.entries(meanings)
    .map(([words, meaning]) => [words.split(' '), meaning] as const)
    .toSorted(([one], [other]) => other.length - one.length),
  ([words]) => words.at(-1) ?? '',
)

/** The longest qualifier that ends directly before `index`; undefined if there is none. */
export const qualifierBefore = (tokens: readonly Token[], index: number): Qualifier | undefined => {
  for (const [words, meaning] of byLastWord.get(tokens[index - 1]?.lower ?? '') ?? []) {
    const first = index - words.length
    if (words.every((word, at) => tokens[first + at]?.lower === word)) return { first, end: index, ...meaning }
  }
  return undefined
}

const behind: ReadonlyMap<string, Meaning> = new Map([
  ['more', over('>=')],
  ['so', about],
  ['fewer', over('<=')],
  ['less', over('<=')],
])

/** A qualifier after the number: "300 or more", "40 or so". */
export const qualifierAfter = (tokens: readonly Token[], index: number): Qualifier | undefined => {
  const meaning = tokens[index]?.lower === 'or' ? behind.get(tokens[index + 1]?.lower ?? '') : undefined
  return meaning && { first: index, end: index + 2, ...meaning }
}

/** The quantity of a qualified value: a bound if the qualifier compares, otherwise the value. */
export const quantityOf = (value: number, qualifier: Qualifier | undefined): Figure['quantity'] =>
  qualifier?.comparator ? { kind: 'bound', comparator: qualifier.comparator, value } : { kind: 'value', value }
