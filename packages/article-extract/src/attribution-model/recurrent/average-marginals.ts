import type { SpanMarginal } from '../chain/chain.ts'

/** How much the network's word counts against the chain's: alone it is right more often, and with the chain most often. */
export const usualShare = 2 / 3

/**
 * The weighted mean of what the chain and the network make of one paragraph; a span that one does not list has
 * probability 0 there. Spans come in the order in which they are first named.
 */
export const averageMarginals = (
  chain: readonly SpanMarginal[],
  network: readonly SpanMarginal[],
  networkShare = usualShare,
): readonly SpanMarginal[] => {
  const merged = new Map<string, SpanMarginal>()
  const add = (marginals: readonly SpanMarginal[], share: number): void => {
    for (const span of marginals) {
      const key = `${span.role} ${span.first} ${span.last}`
      merged.set(key, { ...span, probability: (merged.get(key)?.probability ?? 0) + span.probability * share })
    }
  }
  add(chain, 1 - networkShare)
  add(network, networkShare)
  return [...merged.values()]
}
