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
}

const padded = (values: ArrayLike<number>, left: number, right: number): Int32Array => {
  const all = new Int32Array(values.length + 2 * margin)
  all
    .fill(left, 0, margin)
    .fill(right, margin + values.length)
    .set(values, margin)
  return all
}

/** The values of the tokens of a paragraph, with a margin. */
export const contextOf = ({ hashes, cueness }: ParagraphView): TokenContext => ({
  word: padded(hashes.word, before, behind),
  tag: padded(hashes.tag, before, behind),
  lemma: padded(hashes.lemma, before, behind),
  cueness: padded(cueness, noCue, noCue),
})

const bounds = [5, 8, 12, 20, 35]

/** A distance in tokens as one of eleven grades; negative distances are 0. */
export const distanceGrade = (distance: number): number => {
  if (distance < 0) return 0
  if (distance <= 3) return distance + 1
  let grade = 5
  for (const most of bounds) {
    if (distance <= most) return grade
    grade++
  }
  return grade
}
