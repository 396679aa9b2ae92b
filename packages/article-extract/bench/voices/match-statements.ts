import type { Pair } from '../read-corpus.ts'

const length = (spans: readonly Pair[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const overlap = (one: readonly Pair[], other: readonly Pair[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      other.reduce((more, [from, to]) => more + Math.max(0, Math.min(end, to) - Math.max(start, from)), sum),
    0,
  )

/**
 * The index of the content that best matches a marked content, or `undefined`. They share at least half of the shorter
 * one. Of several, the one with the highest Dice coefficient wins, then the first. A coefficient below `leastDice` (0
 * to 1) does not match.
 */
export const bestMatch = (
  marked: readonly Pair[],
  found: readonly (readonly Pair[])[],
  leastDice = 0,
): number | undefined => {
  const wanted = length(marked)
  const scored = found.flatMap((content, index) => {
    const [size, shared] = [length(content), overlap(marked, content)]
    const dice = (2 * shared) / (wanted + size)
    return shared > 0 && 2 * shared >= Math.min(wanted, size) && dice >= leastDice ? [{ index, dice }] : []
  })
  return scored.toSorted((one, two) => two.dice - one.dice)[0]?.index
}
