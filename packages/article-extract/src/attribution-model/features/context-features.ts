import type { ParagraphView } from '../input/paragraph-view.ts'

/** The value of every property of a token before the paragraph. */
export const before = 12_345
/** The value of every property of a token after the paragraph. */
export const behind = 54_321
const noCue = 9

/** The number of tokens outside the paragraph that features use. */
export const margin = 4

/** The values of each token, at its index plus `margin`, and those before and after the paragraph. */
export interface TokenContext {
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly lemma: Int32Array
  readonly cueness: Int32Array
  /** Without a margin. */
  readonly shape: Int32Array
}

/** The values of the tokens of a paragraph, with a margin. */
export const contextOf = ({ tagged, cueness, length }: ParagraphView): TokenContext => {
  const size = length + 2 * margin
  // One array for all, because allocating many small ones takes longer than filling them.
  const all = new Int32Array(5 * size)
  const part = (at: number) => all.subarray(at * size, (at + 1) * size)
  const [word, tag, lemma, grades, shape] = [part(0), part(1), part(2), part(3), part(4)]
  for (const values of [word, tag, lemma]) values.fill(before, 0, margin).fill(behind, margin + length)
  grades.fill(noCue)
  grades.set(cueness, margin)
  for (let at = 0; at < length; at++) {
    const hashes = tagged[at]!
    word[at + margin] = hashes.word
    tag[at + margin] = hashes.tag
    lemma[at + margin] = hashes.lemma
    shape[at] = hashes.shape
  }
  return { word, tag, lemma, cueness: grades, shape }
}

const bounds = [5, 8, 12, 20, 35]

const farthest = 10

/** The grades of short distances, by distance. */
const grades = Uint8Array.from({ length: 36 }, (_, distance) =>
  distance <= 3 ? distance + 1 : 5 + bounds.findIndex((most) => distance <= most),
)

/** A distance in tokens as one of eleven grades; negative distances are 0. */
export const distanceGrade = (distance: number): number =>
  distance < 0 ? 0 : distance < grades.length ? grades[distance]! : farthest
