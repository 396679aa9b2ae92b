import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { lowerBound } from '../text/contains-offset.ts'

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start)

/** The content of each statement by its id, in text order. */
export const contentIndex = ({ statements }: Article): ReadonlyMap<string, readonly Span[]> =>
  new Map(statements.map(({ id, content }) => [id, inOrder(content)]))

/** The index of the first of `spans` (in text order) that starts at `offset` or later. */
const firstFrom = (spans: readonly Span[], offset: number): number => lowerBound(spans, ({ start }) => start < offset)

/** Whether one of `spans` (in order, disjoint) contains all of `inner`. */
export const holds = (spans: readonly Span[], inner: Span): boolean =>
  (spans[firstFrom(spans, inner.start + 1) - 1]?.end ?? -1) >= inner.end

/** Whether `outer` contains all of one of `spans` (in order, disjoint). */
export const holdsOne = (outer: Span, spans: readonly Span[]): boolean =>
  (spans[firstFrom(spans, outer.start)]?.end ?? Number.POSITIVE_INFINITY) <= outer.end

/** The first span of `left` that shares a character with one of `right`. Both may be in any order. */
export const sharedSpan = (left: readonly Span[], right: readonly Span[]): Span | undefined => {
  const others = inOrder(right)
  let at = 0
  for (const span of inOrder(left)) {
    // A span that ends before this one starts cannot reach a later one.
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++
    if ((others[at]?.start ?? Number.POSITIVE_INFINITY) < span.end) return span
  }
  return undefined
}
