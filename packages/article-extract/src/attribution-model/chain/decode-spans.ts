import type { SpanMarginal } from './chain.ts'
import type { Role } from './labels.ts'

/** For each role, the probability from which a span is accepted. */
export type Thresholds = Readonly<Record<Role, number>>

/**
 * The non-overlapping spans whose probabilities exceed their thresholds by the highest total, in text order. `length`
 * is the number of tokens in the paragraph.
 */
export const decodeSpans = (
  length: number,
  marginals: readonly SpanMarginal[],
  thresholds: Thresholds,
): SpanMarginal[] => {
  const likely = marginals.filter(({ role, probability }) => probability > thresholds[role])
  if (likely.length === 0) return []
  likely.sort((one, other) => one.last - other.last)
  const best = new Float64Array(length + 1)
  const chosen = new Array<SpanMarginal | undefined>(length + 1).fill(undefined)
  let next = 0
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1]!
    for (; likely[next]?.last === end - 1; next++) {
      const span = likely[next]!
      const value = best[span.first]! + span.probability - thresholds[span.role]
      if (value <= best[end]!) continue
      best[end] = value
      chosen[end] = span
    }
  }
  const spans: SpanMarginal[] = []
  for (let end = length; end > 0; end = chosen[end]?.first ?? end - 1) {
    const span = chosen[end]
    if (span) spans.push(span)
  }
  return spans.reverse()
}
