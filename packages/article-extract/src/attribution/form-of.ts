import { type Span, type Statement, wordStarts } from '@onrecord/article-data'

/** Whether `at` lies in one of the spans, which are in order and disjoint. */
const liesIn = (spans: readonly Span[], at: number): boolean => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at
}

/** `direct` when every word of the content stands in quotation marks (`quoted`), `indirect` when none does, else `mixed`. */
export const formOf = (text: string, content: readonly Span[], quoted: readonly Span[]): Statement['form'] => {
  const inside = content.flatMap(({ start, end }) =>
    wordStarts(text.slice(start, end)).map((at) => liesIn(quoted, start + at)),
  )
  if (!inside.includes(true)) return 'indirect'
  return inside.includes(false) ? 'mixed' : 'direct'
}
