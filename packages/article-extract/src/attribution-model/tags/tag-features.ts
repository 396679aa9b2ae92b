import { hashText, mixFeature } from '../hashing.ts'

/** The properties of a word that the tagger uses, as numbers: the word, its endings, its beginnings, its shape. */
export interface TaggedWord {
  readonly lower: number
  readonly written: number
  readonly last: readonly [number, number, number, number]
  readonly first: readonly [number, number]
  readonly shape: number
}

/** The number of features of a word alone, and of a word in its context. */
export const featureCounts = { own: 9, place: 16 } as const

const outside: TaggedWord = { lower: 1, written: 1, last: [1, 1, 1, 1], first: [1, 1], shape: 0 }

/** The word with every digit replaced by 0, and one form for all apostrophes, dashes and quotation marks. */
const plainWord = (word: string): string => {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower
    .replace(/\d/gu, '0')
    .replaceAll('’', "'")
    .replace(/^(?:-{2,}|[–—])$/u, '--')
    .replace(/^(?:[“”]|''|``)$/u, '"')
}

/** The offset of the shape of a paragraph's first word. */
const firstShape = 16

const shapeOf = (word: string): number => {
  if (/^[a-z]+$/.test(word)) return 0
  return (
    (/^\p{Lu}/u.test(word) ? 1 : 0) |
    (/\d/u.test(word) ? 2 : 0) |
    (word.includes('-') ? 4 : 0) |
    (/^\P{Ll}+$/u.test(word) ? 8 : 0)
  )
}

/** A word as the tagger sees it. */
export const taggedWord = (word: string): TaggedWord => {
  const lower = plainWord(word)
  const end = (length: number) => hashText(lower, Math.max(0, lower.length - length))
  return {
    lower: hashText(lower),
    written: hashText(word),
    last: [end(1), end(2), end(3), end(4)],
    first: [hashText(lower, 0, 2), hashText(lower, 0, 3)],
    shape: shapeOf(word),
  }
}

/** The same word as the first word of its paragraph. */
export const asFirst = (word: TaggedWord): TaggedWord => ({ ...word, shape: word.shape | firstShape })

/** The features of a word alone, written into `out` as rows of a table of 2^bits rows. */
export const ownFeatures = (word: TaggedWord, bits: number, out: Int32Array): void => {
  const mask = (1 << bits) - 1
  const [last1, last2, last3, last4] = word.last
  out[0] = mixFeature(1, 7) & mask
  out[1] = mixFeature(2, word.lower) & mask
  out[2] = mixFeature(3, word.written) & mask
  out[3] = mixFeature(4, last1) & mask
  out[4] = mixFeature(5, last2) & mask
  out[5] = mixFeature(6, last3) & mask
  out[6] = mixFeature(7, last4) & mask
  out[7] = mixFeature(8, word.first[0]) & mask
  out[8] = mixFeature(9, word.first[1]) & mask
}

/**
 * The features of word `at` in its context, written into `out` as rows of a table of 2^bits rows. `before` and
 * `before2` are the tags of the two words before it.
 */
export const placeFeatures = (
  words: readonly TaggedWord[],
  at: number,
  before: number,
  before2: number,
  bits: number,
  out: Int32Array,
): void => {
  const word = words[at] ?? outside
  const left = at > 0 ? words[at - 1]! : outside
  const left2 = at > 1 ? words[at - 2]! : outside
  const right = words[at + 1] ?? outside
  const right2 = words[at + 2] ?? outside
  const tags = before * 64 + before2
  const mask = (1 << bits) - 1
  out[0] = mixFeature(10, word.shape) & mask
  out[1] = mixFeature(11, before) & mask
  out[2] = mixFeature(12, tags) & mask
  out[3] = mixFeature(13, word.lower, before) & mask
  out[4] = mixFeature(14, left.lower) & mask
  out[5] = mixFeature(15, right.lower) & mask
  out[6] = mixFeature(16, right2.lower) & mask
  out[7] = mixFeature(17, left2.lower) & mask
  out[8] = mixFeature(18, right.last[2]) & mask
  out[9] = mixFeature(19, left.last[2]) & mask
  out[10] = mixFeature(20, right.last[1], before) & mask
  out[11] = mixFeature(21, right.lower, before) & mask
  out[12] = mixFeature(22, word.lower, right.lower) & mask
  out[13] = mixFeature(23, right.shape, word.shape) & mask
  out[14] = mixFeature(24, left.shape, word.shape) & mask
  out[15] = mixFeature(25, word.last[1], tags) & mask
}
