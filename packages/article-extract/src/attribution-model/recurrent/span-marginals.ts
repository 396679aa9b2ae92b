import { type ChainPasses, chainPasses, type LabelChain, type Role, type SpanLabels } from './label-chain.ts'

/** A run of tokens that may be a source, cue or content: `first` to `last`, both in it. */
export interface SpanMarginal {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly probability: number
}

// What is less probable is not followed further, and not returned.
const LEAST_BEGIN = 0.01
const LEAST = 0.02

/**
 * The probability of every span of a paragraph that it is exactly one span of its role, of those with at least 0.02,
 * by first token. `emissions` are the labels' scores, [token, label].
 */
export function spanMarginals(chain: LabelChain, emissions: Float32Array): SpanMarginal[] {
  const passes = chainPasses(chain, emissions)
  const found = new Map<string, SpanMarginal>()
  for (let token = 0; token < emissions.length / chain.size; token++) {
    for (const labels of chain.spans) {
      for (const span of spansFrom(token, labels, chain, passes)) {
        // Two labels of one role (before and after its cue) may hold the same span.
        const key = `${span.role} ${span.first} ${span.last}`
        const probability = span.probability + (found.get(key)?.probability ?? 0)
        found.set(key, { ...span, probability })
      }
    }
  }
  return [...found.values()].filter((span) => span.probability > LEAST)
}

function spansFrom(first: number, labels: SpanLabels, chain: LabelChain, passes: ChainPasses): SpanMarginal[] {
  const { size, transitions } = chain
  const { ahead, back, factors } = passes
  const { role, begin, inside } = labels
  const spans: SpanMarginal[] = []
  let weight = ahead[first * size + begin]!
  let label = begin
  for (let last = first; ; last++) {
    const reaches = weight * back[last * size + label]!
    if (!(reaches > LEAST_BEGIN)) return spans
    const next = (last + 1) * size + inside
    const goesOn = next < ahead.length ? weight * transitions[label * size + inside]! * factors[next]! : 0
    const probability = reaches - goesOn * (back[next] ?? 0)
    if (probability > LEAST_BEGIN / 2) spans.push({ role, first, last, probability })
    weight = goesOn
    label = inside
  }
}
