import type { Span, Statement } from '@onrecord/article-data'

/** Tells of a span in whose statement's content it lies, by id; undefined when in none. Contents are disjoint. */
export const ownerIndex = (statements: readonly Statement[]): ((span: Span) => string | undefined) => {
  const parts = statements
    .flatMap(({ id, content }) => content.map((span) => ({ id, span })))
    .toSorted((one, two) => one.span.start - two.span.start)
  return ({ start, end }) => {
    let low = 0
    let high = parts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((parts[middle]?.span.start ?? 0) <= start) low = middle
      else high = middle - 1
    }
    const part = parts[low]
    return part && part.span.start <= start && end <= part.span.end ? part.id : undefined
  }
}
