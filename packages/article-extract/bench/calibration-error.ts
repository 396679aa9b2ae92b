/** A guess: its probability, and whether it was correct. */
export interface Guess {
  readonly probability: number
  readonly isRight: boolean
}

/**
 * The expected calibration error in percent: the mean difference between probability and correctness over ten ranges,
 * weighted by the number of guesses. 0 without guesses.
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
