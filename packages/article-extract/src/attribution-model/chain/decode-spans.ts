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
  const ending = Array.from({ length }, (): SpanMarginal[] => [])
  for (const span of marginals) if (span.probability > thresholds[span.role]) ending[span.last]?.push(span)
  const best = new Float64Array(length + 1)
  const chosen: (SpanMarginal | undefined)[] = []
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1] ?? 0
    for (const span of ending[end - 1] ?? []) {
      const value = (best[span.first] ?? 0) + span.probability - thresholds[span.role]
      if (value > (best[end] ?? 0)) [best[end], chosen[end]] = [value, span]
    }
  }
  const spans: SpanMarginal[] = []
  for (let end = length; end > 0; end = chosen[end]?.first ?? end - 1) {
    const span = chosen[end]
    if (span) spans.push(span)
  }
  return spans.reverse()
}
