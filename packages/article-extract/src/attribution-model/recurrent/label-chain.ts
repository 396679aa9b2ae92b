import type { RecurrentWeights } from './recurrent-weights.ts'

/** What a span says: who, "said", what. */
export type Role = 'source' | 'cue' | 'content'

/** The two labels of a kind of span: the one that begins it and the one that goes on. */
export interface SpanLabels {
  readonly role: Role
  readonly begin: number
  readonly inside: number
}

/** A chain of labels: which may follow which, as factors (e to the score; 0 where forbidden). */
export interface LabelChain {
  readonly size: number
  readonly start: Float64Array
  readonly transitions: Float64Array
  readonly spans: readonly SpanLabels[]
}

/** The chain of a weights file. Labels are named "B-source<", "I-source<", ...: place, role, side of the cue. */
export function labelChain(weights: RecurrentWeights): LabelChain {
  const { labels } = weights.header
  return {
    size: labels.length,
    start: Float64Array.from(weights.start, Math.exp),
    transitions: Float64Array.from(weights.transitions, Math.exp),
    spans: labels.flatMap((label, begin) => {
      const role = /^B-(source|cue|content)/.exec(label)?.[1] as Role | undefined
      return role ? [{ role, begin, inside: labels.indexOf(`I${label.slice(1)}`) }] : []
    }),
  }
}

/** The two passes over a paragraph, [token, label]; `factors` are the emissions as factors over their scale. */
export interface ChainPasses {
  readonly ahead: Float64Array
  readonly back: Float64Array
  readonly factors: Float64Array
}

/**
 * Forward and backward passes. At every token the products ahead x back of all labels add up to 1:
 * they are the labels' marginals. `emissions` are scores, [token, label].
 */
export function chainPasses(chain: LabelChain, emissions: Float32Array): ChainPasses {
  const factors = emissionFactors(emissions, chain.size)
  const ahead = passAhead(chain, factors)
  return { ahead, back: passBack(chain, factors), factors }
}

/** Each token's row adds up to 1; divides the factors by what made it so. */
function passAhead({ size, start, transitions }: LabelChain, factors: Float64Array): Float64Array {
  const ahead = new Float64Array(factors.length)
  for (let at = 0; at < factors.length; at += size) {
    let total = 0
    for (let label = 0; label < size; label++) {
      let sum = at === 0 ? start[label]! : 0
      if (at > 0) for (let b = 0; b < size; b++) sum += ahead[at - size + b]! * transitions[b * size + label]!
      total += ahead[at + label] = sum * factors[at + label]!
    }
    for (let label = 0; label < size; label++) {
      ahead[at + label]! /= total
      factors[at + label]! /= total
    }
  }
  return ahead
}

/** What the tokens after each token say, for each of its labels; `factors` as `passAhead` leaves them. */
function passBack({ size, transitions }: LabelChain, factors: Float64Array): Float64Array {
  const back = new Float64Array(factors.length).fill(1)
  for (let at = factors.length - 2 * size; at >= 0; at -= size) {
    for (let label = 0; label < size; label++) {
      let sum = 0
      for (let next = 0; next < size; next++) {
        sum += transitions[label * size + next]! * back[at + size + next]! * factors[at + size + next]!
      }
      back[at + label] = sum
    }
  }
  return back
}

/** e to the scores, each token's highest made 1 so that none leaves the range of numbers. */
function emissionFactors(emissions: Float32Array, size: number): Float64Array {
  const factors = new Float64Array(emissions.length)
  for (let at = 0; at < emissions.length; at += size) {
    const scores = emissions.subarray(at, at + size)
    const peak = Math.max(...scores)
    for (let label = 0; label < size; label++) factors[at + label] = Math.exp(scores[label]! - peak)
  }
  return factors
}
