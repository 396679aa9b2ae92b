import { roles } from '../chain/labels.ts'
import type { LikelySpan } from './span-field.ts'

/**
 * The numbers of `overlapsOf` for each span: the probability of the most probable span that overlaps it, of the most
 * probable one around it, and of the most probable one of each role within it.
 */
export const overlapNumbers = 2 + roles.length

const isWithin = (inner: LikelySpan, outer: LikelySpan): boolean =>
  inner.first >= outer.first && inner.last <= outer.last

const raise = (numbers: Float64Array, at: number, probability: number): void => {
  if (probability > numbers[at]!) numbers[at] = probability
}

const note = (numbers: Float64Array, from: number, span: LikelySpan, other: LikelySpan): void => {
  const { probability } = other
  raise(numbers, from, probability)
  if (isWithin(span, other)) raise(numbers, from + 1, probability)
  if (isWithin(other, span)) raise(numbers, from + 2 + roles.indexOf(other.role), probability)
}

/**
 * The overlaps of each span of a paragraph, [span, number], in one sweep. Spans over one token exclude each other, so
 * at most a few dozen with a relevant probability cover any token: the cost is linear.
 */
export const overlapsOf = (spans: readonly LikelySpan[]): Float64Array => {
  const numbers = new Float64Array(spans.length * overlapNumbers)
  const order = [...spans.keys()].sort((a, b) => spans[a]!.first - spans[b]!.first)
  const open: number[] = []
  for (const index of order) {
    const span = spans[index]!
    let kept = 0
    for (const other of open) {
      if (spans[other]!.last < span.first) continue
      open[kept++] = other
      note(numbers, index * overlapNumbers, span, spans[other]!)
      note(numbers, other * overlapNumbers, spans[other]!, span)
    }
    open.length = kept
    open.push(index)
  }
  return numbers
}
