/** Larger numbers before a key have no effect: no list is longer. */
const maxCount = 1_000_000

/** The number before a key after another digit is typed; `undefined` for a leading zero. */
export const withDigit = (count: number | undefined, digit: number): number | undefined => {
  const next = (count ?? 0) * 10 + digit
  return next === 0 ? undefined : Math.min(next, maxCount)
}
