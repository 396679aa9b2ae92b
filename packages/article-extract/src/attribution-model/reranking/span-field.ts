import { type Role, roles } from '../chain/labels.ts'

/** A run of tokens that may be a source, cue or content, from `first` to `last` inclusive. */
export interface LikelySpan {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly probability: number
}

/** The probability from which a span is strong evidence for its neighbors. */
const strong = 0.3

/** For one role, the probability that each token is inside a span, begins one, and ends one. */
export interface RoleField {
  readonly inside: Float64Array
  readonly begins: Float64Array
  readonly ends: Float64Array
  /** The highest and second-highest probability of a span that begins, or ends, at the token. */
  readonly bestFrom: Float64Array
  readonly nextFrom: Float64Array
  readonly bestTo: Float64Array
  readonly nextTo: Float64Array
  /** The nearest strong span that ends before the token, and the nearest that begins at or after it. */
  readonly before: readonly (LikelySpan | undefined)[]
  readonly behind: readonly (LikelySpan | undefined)[]
}

const raise = (best: Float64Array, next: Float64Array, at: number, value: number): void => {
  if (value > best[at]!) [best[at], next[at]] = [value, best[at]!]
  else if (value > next[at]!) next[at] = value
}

const fieldOf = (length: number, spans: readonly LikelySpan[]): RoleField => {
  // One array for all, because allocating many small ones takes longer than filling them.
  const all = new Float64Array(7 * (length + 1))
  const part = (at: number) => all.subarray(at * (length + 1), (at + 1) * (length + 1))
  const [inside, begins, ends] = [part(0), part(1), part(2)]
  const [bestFrom, nextFrom, bestTo, nextTo] = [part(3), part(4), part(5), part(6)]
  const starting: (LikelySpan | undefined)[] = []
  const ending: (LikelySpan | undefined)[] = []
  for (const span of spans) {
    const { first, last, probability } = span
    for (let at = first; at <= last; at++) inside[at]! += probability
    begins[first]! += probability
    ends[last]! += probability
    raise(bestFrom, nextFrom, first, probability)
    raise(bestTo, nextTo, last, probability)
    if (probability < strong) continue
    if (probability > (starting[first]?.probability ?? 0)) starting[first] = span
    if (probability > (ending[last]?.probability ?? 0)) ending[last] = span
  }
  const before = new Array<LikelySpan | undefined>(length + 1)
  const behind = new Array<LikelySpan | undefined>(length + 1)
  for (let at = 1; at <= length; at++) before[at] = ending[at - 1] ?? before[at - 1]
  for (let at = length - 1; at >= 0; at--) behind[at] = starting[at] ?? behind[at + 1]
  return { inside, begins, ends, bestFrom, nextFrom, bestTo, nextTo, before, behind }
}

/** The fields of a paragraph of `length` tokens, one for each role, in the order of `roles`. */
export const spanFields = (length: number, spans: readonly LikelySpan[]): readonly RoleField[] =>
  roles.map((role) =>
    fieldOf(
      length,
      spans.filter((span) => span.role === role),
    ),
  )
