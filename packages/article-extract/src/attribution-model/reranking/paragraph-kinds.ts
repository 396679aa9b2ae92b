import type { ParagraphView } from '../input/paragraph-view.ts'
import { tagNumber, wordNumber } from './token-kinds.ts'

/** For each token of a paragraph, the numbers of its tag and word, and running counts of some kinds of tokens. */
export interface ParagraphKinds {
  readonly tag: Uint8Array
  readonly word: Uint8Array
  /**
   * Running counts, with one entry more than there are tokens: the commas from a to b are `commas[b + 1] - commas[a]`.
   */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly names: Int32Array
}

const countsOf = (tags: readonly string[], fits: (tag: string) => boolean): Int32Array => {
  const counts = new Int32Array(tags.length + 1)
  for (let at = 0; at < tags.length; at++) counts[at + 1] = counts[at]! + (fits(tags[at]!) ? 1 : 0)
  return counts
}

const numbersOf = (words: readonly string[], numberOf: (word: string) => number): Uint8Array => {
  const numbers = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) numbers[at] = numberOf(words[at]!)
  return numbers
}

/** The kinds of a paragraph's tokens, computed once for all of its spans. */
export const paragraphKinds = ({ tags, lower }: ParagraphView): ParagraphKinds => ({
  tag: numbersOf(tags, tagNumber),
  word: numbersOf(lower, wordNumber),
  commas: countsOf(tags, (tag) => tag === ','),
  verbs: countsOf(tags, (tag) => tag[0] === 'V' || tag === 'MD'),
  names: countsOf(tags, (tag) => tag === 'NNP' || tag === 'NNPS'),
})
