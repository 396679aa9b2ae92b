import { normalizeForSearch } from '@onrecord/article-data'

const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

// Most names are plain ASCII, which is five times faster to split than Unicode.
const isPlain = /^[\0-\x7f]*$/
const plainWord = /[a-z0-9]+/g

/** The normalized words of a text: runs of letters and digits, split as the full-text index splits them. */
export const normalizedWords = (text: string): readonly string[] =>
  (isPlain.test(text) ? text.toLowerCase().match(plainWord) : normalizeForSearch(text).match(word)) ?? []

/** A name as its normalized words with single spaces: names that differ in case, diacritics or punctuation are equal. */
export const normalizedName = (name: string): string => normalizedWords(name).join(' ')

const plain = /^[a-z0-9]+$/iu

/** A word of a text: its span in UTF-16 code units, and its normalized form. */
export interface WordSpan {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** The words of a text in order. A generator, so that a search for the first match does not normalize the rest. */
export function* wordSpans(text: string): Generator<WordSpan> {
  for (const found of text.matchAll(word)) {
    const [written] = found
    yield {
      start: found.index,
      end: found.index + written.length,
      word: plain.test(written) ? written.toLowerCase() : normalizeForSearch(written),
    }
  }
}
