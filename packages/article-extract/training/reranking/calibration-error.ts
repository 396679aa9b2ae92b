/** One guess: how probable it was said to be, and whether it was right. */
export interface Guess {
  readonly probability: number
  readonly isRight: boolean
}

/**
 * How far probabilities are from the truth, in per cent: the mean over ten ranges, by how many guesses fall into each,
 * of the difference between what was said and how often it was so (the expected calibration error). 0 for no guesses.
 */
export const calibrationError = (guesses: readonly Guess[]): number => {
  const ranges = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }))
  for (const { probability, isRight } of guesses) {
    const range = ranges[Math.min(9, Math.floor(probability * 10))]!
    range.said += probability
    range.right += isRight ? 1 : 0
  }
  const off = ranges.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0)
  return guesses.length === 0 ? 0 : (100 * off) / guesses.length
}
