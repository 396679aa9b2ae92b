import { hashText, mixFeature } from '../hashing.ts'

/** What the tagger sees of a word by itself, as numbers: whole, ends, beginnings, shape. */
export interface TaggedWord {
  readonly lower: number
  readonly written: number
  readonly last: readonly [number, number, number, number]
  readonly first: readonly [number, number]
  readonly shape: number
}

/** How many features a word has. */
export const tagFeatureCount = 25

const outside: TaggedWord = { lower: 1, written: 1, last: [1, 1, 1, 1], first: [1, 1], shape: 0 }

/** The word with every digit 0 and one spelling for all kinds of apostrophes, dashes and quotation marks. */
const plainWord = (word: string): string => {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower
    .replace(/\d/gu, '0')
    .replaceAll('’', "'")
    .replace(/^(?:-{2,}|[–—])$/u, '--')
    .replace(/^(?:[“”]|''|``)$/u, '"')
}

const shapeOf = (word: string, isFirst: boolean): number => {
  if (/^[a-z]+$/.test(word)) return isFirst ? 16 : 0
  return (
    (/^\p{Lu}/u.test(word) ? 1 : 0) |
    (/\d/u.test(word) ? 2 : 0) |
    (word.includes('-') ? 4 : 0) |
    (/^\P{Ll}+$/u.test(word) ? 8 : 0) |
    (isFirst ? 16 : 0)
  )
}

/** A word for the tagger; `isFirst` in its paragraph. */
export const taggedWord = (word: string, isFirst: boolean): TaggedWord => {
  const lower = plainWord(word)
  const end = (length: number) => hashText(lower, Math.max(0, lower.length - length))
  return {
    lower: hashText(lower),
    written: hashText(word),
    last: [end(1), end(2), end(3), end(4)],
    first: [hashText(lower, 0, 2), hashText(lower, 0, 3)],
    shape: shapeOf(word, isFirst),
  }
}

/**
 * The features of word `at`, written into `out` as rows of a table of 2^bits rows; `before` and `before2` are the tags
 * of the two words before it.
 */
export const tagFeatures = (
  words: readonly TaggedWord[],
  at: number,
  before: number,
  before2: number,
  bits: number,
  out: Int32Array,
): void => {
  const word = words[at] ?? outside
  const [left, left2] = [words[at - 1] ?? outside, words[at - 2] ?? outside]
  const [right, right2] = [words[at + 1] ?? outside, words[at + 2] ?? outside]
  const tags = before * 64 + before2
  const mask = 2 ** bits - 1
  let count = 0
  const add = (a: number, b = 0) => {
    out[count] = mixFeature(count + 1, a, b) & mask
    count++
  }
  add(7)
  add(word.lower)
  add(word.written)
  for (const hash of word.last) add(hash)
  for (const hash of word.first) add(hash)
  add(word.shape)
  add(before)
  add(tags)
  add(word.lower, before)
  add(left.lower)
  add(right.lower)
  add(right2.lower)
  add(left2.lower)
  add(right.last[2])
  add(left.last[2])
  add(right.last[1], before)
  add(right.lower, before)
  add(word.lower, right.lower)
  add(right.shape, word.shape)
  add(left.shape, word.shape)
  add(word.last[1], tags)
}
