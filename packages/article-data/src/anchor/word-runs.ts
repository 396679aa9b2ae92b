import type { Span } from '../model/text.ts'
import { normalizeForSearch } from '../text/normalize-for-search.ts'

/** A word of a text, normalized for comparison, and where it is. */
export interface PlacedWord {
  readonly word: string
  readonly span: Span
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** The words of a text in order. */
export const placedWords = (text: string): readonly PlacedWord[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: normalizeForSearch(found).replaceAll(/['’]/gu, ''),
    span: { start: index, end: index + found.length },
  }))

/** The words alone. */
export const wordsIn = (text: string): readonly string[] => placedWords(text).map((one) => one.word)

/** A word that two lists have in common, as its index in each. */
export interface CommonWord {
  readonly sought: number
  readonly found: number
}

/**
 * A longest common subsequence of `sought` and `found`. Takes time in proportion to the product of
 * their lengths.
 */
export const commonWords = (sought: readonly string[], found: readonly string[]): readonly CommonWord[] => {
  const width = found.length + 1
  const lengths = new Uint16Array((sought.length + 1) * width)
  for (let row = sought.length - 1; row >= 0; row--)
    for (let column = found.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        sought[row] === found[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
  const common: CommonWord[] = []
  let [row, column] = [0, 0]
  while (row < sought.length && column < found.length) {
    const here = lengths[row * width + column] ?? 0
    if (sought[row] === found[column] && here === (lengths[(row + 1) * width + column + 1] ?? 0) + 1) {
      common.push({ sought: row, found: column })
      row++
      column++
    } else if ((lengths[(row + 1) * width + column] ?? 0) === here) row++
    else column++
  }
  return common
}

/** How alike two lists of words are in their order: 0 to 1 (Dice of their longest common subsequence). */
export const similarityOf = (a: readonly string[], b: readonly string[]): number =>
  a.length + b.length === 0 ? 1 : (2 * commonWords(a, b).length) / (a.length + b.length)
