import type { SpanMarginal } from './span-marginals.ts'

/** What one model says of a paragraph, and how much it counts. */
export interface Opinion {
  readonly marginals: readonly SpanMarginal[]
  readonly weight: number
}

/**
 * The weighted mean of several models' marginals of one paragraph; a span that a model does not list has probability 0
 * there. Weights need not add up to 1. Spans come in the order in which they are first named.
 */
export function averageMarginals(opinions: readonly Opinion[]): SpanMarginal[] {
  const total = opinions.reduce((sum, { weight }) => sum + weight, 0)
  const merged = new Map<string, SpanMarginal>()
  for (const { marginals, weight } of opinions) {
    for (const span of marginals) {
      const key = `${span.role} ${span.first} ${span.last}`
      const before = merged.get(key)?.probability ?? 0
      merged.set(key, { ...span, probability: before + (span.probability * weight) / total })
    }
  }
  return [...merged.values()]
}
