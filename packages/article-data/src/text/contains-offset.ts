import type { Span } from '../model/text.ts'

/**
 * The index of the first item for which `isBefore` is false, or the number of items when there is none. Every item for
 * which it is true must come before every other. Takes logarithmic time.
 */
export const lowerBound = <Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of the spans contains the offset. The spans are in text order and disjoint. Takes logarithmic time. */
export const containsOffset = (spans: readonly Span[], offset: number): boolean => {
  const span = spans[lowerBound(spans, ({ end }) => end <= offset)]
  return span !== undefined && span.start <= offset
}
