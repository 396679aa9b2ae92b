import type { ParagraphView } from '../input/paragraph-view.ts'

// Stand for what is before the paragraph and behind it.
const before = 12_345
const behind = 54_321

/** Looks up what stands at a token, also outside the paragraph. */
export interface TokenContext {
  readonly word: (at: number) => number
  readonly tag: (at: number) => number
  readonly lemma: (at: number) => number
  readonly cueness: (at: number) => number
}

/** The look-ups of one paragraph. */
export const contextOf = ({ hashes, cueness, length }: ParagraphView): TokenContext => {
  const lookUp = (values: Int32Array) => (at: number) => (at < 0 ? before : at >= length ? behind : (values[at] ?? 0))
  return {
    word: lookUp(hashes.word),
    tag: lookUp(hashes.tag),
    lemma: lookUp(hashes.lemma),
    cueness: (at) => (at < 0 || at >= length ? 9 : (cueness[at] ?? 0)),
  }
}

const bounds = [5, 8, 12, 20, 35]

/** A distance in tokens as one of eleven grades; negative ones are 0. */
export const distanceGrade = (distance: number): number => {
  if (distance < 0) return 0
  if (distance <= 3) return distance + 1
  const bound = bounds.findIndex((most) => distance <= most)
  return bound < 0 ? 10 : bound + 5
}
