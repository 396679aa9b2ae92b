import type { ParagraphView } from '../input/paragraph-view.ts'

// Stand for what is before the paragraph and behind it.
const before = 12_345
const behind = 54_321
const noCue = 9

/** Looks up what stands at a token, also outside the paragraph. */
export interface TokenContext {
  readonly word: (at: number) => number
  readonly tag: (at: number) => number
  readonly lemma: (at: number) => number
  readonly cueness: (at: number) => number
}

/** How far outside the paragraph features look. */
const margin = 4

/** The look-ups of one paragraph. */
export const contextOf = ({ hashes, cueness, length }: ParagraphView): TokenContext => {
  const lookUp = (values: ArrayLike<number>, left: number, right: number) => {
    const padded = new Int32Array(length + 2 * margin)
    padded
      .fill(left, 0, margin)
      .fill(right, margin + length)
      .set(values, margin)
    return (at: number) => padded[at + margin]!
  }
  return {
    word: lookUp(hashes.word, before, behind),
    tag: lookUp(hashes.tag, before, behind),
    lemma: lookUp(hashes.lemma, before, behind),
    cueness: lookUp(cueness, noCue, noCue),
  }
}

const bounds = [5, 8, 12, 20, 35]

/** A distance in tokens as one of eleven grades; negative ones are 0. */
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
