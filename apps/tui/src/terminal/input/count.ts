/** Larger numbers before a key have no effect: no list is longer. */
const maxCount = 1_000_000

/** The state with the number before a key after another digit is typed. A leading zero has no effect. */
export const withDigit = <State extends { readonly count?: number }>(
  state: State,
  before: number | undefined,
  digit: number,
): State => {
  const next = (before ?? 0) * 10 + digit
  return next === 0 ? state : { ...state, count: Math.min(next, maxCount) }
}
