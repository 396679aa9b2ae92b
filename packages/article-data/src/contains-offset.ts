import type { Span } from './model/text.ts'

/** Whether `at` is inside one of the spans, which are in order and disjoint. Takes logarithmic time. */
export const containsOffset = (spans: readonly Span[], at: number): boolean => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at
}
