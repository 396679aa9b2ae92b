import type { SpanMarginal } from '../chain/chain.ts'

/** How much each model's word counts. The network alone is right more often than the chain alone; together, most often so. */
const shares = { chain: 1 / 3, network: 2 / 3 }

/**
 * The weighted mean of what the chain and the network make of one paragraph; a span that one does not list has
 * probability 0 there. Spans come in the order in which they are first named.
 */
export const averageMarginals = (
  chain: readonly SpanMarginal[],
  network: readonly SpanMarginal[],
): readonly SpanMarginal[] => {
  const merged = new Map<string, SpanMarginal>()
  const add = (marginals: readonly SpanMarginal[], share: number): void => {
    for (const span of marginals) {
      const key = `${span.role} ${span.first} ${span.last}`
      merged.set(key, { ...span, probability: (merged.get(key)?.probability ?? 0) + span.probability * share })
    }
  }
  add(chain, shares.chain)
  add(network, shares.network)
  return [...merged.values()]
}
