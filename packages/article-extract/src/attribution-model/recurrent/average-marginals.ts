import type { SpanMarginal } from '../chain/chain.ts'
import { roles } from '../chain/labels.ts'

/**
 * The network's share in the mean. Alone, it is more often correct than the chain; together they are correct most
 * often.
 */
export const usualShare = 2 / 3

/**
 * The weighted mean of the chain's and the network's marginals for one paragraph. A span that is missing from one list
 * has probability 0 there. Spans are in order of first occurrence.
 */
export const averageMarginals = (
  chain: readonly SpanMarginal[],
  network: readonly SpanMarginal[],
  networkShare = usualShare,
): readonly SpanMarginal[] => {
  const length = [...chain, ...network].reduce((most, { last }) => Math.max(most, last + 1), 0)
  /** A unique number for each span. */
  const keyOf = ({ role, first, last }: SpanMarginal): number =>
    (first * length + last) * roles.length + roles.indexOf(role)
  const merged = new Map<number, SpanMarginal>()
  const add = (marginals: readonly SpanMarginal[], share: number): void => {
    for (const span of marginals) {
      const key = keyOf(span)
      merged.set(key, { ...span, probability: (merged.get(key)?.probability ?? 0) + span.probability * share })
    }
  }
  add(chain, 1 - networkShare)
  add(network, networkShare)
  return [...merged.values()]
}
