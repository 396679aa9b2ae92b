import { goesOn, labels, mayFollow, type Role, roleOf } from './labels.ts'

const size = labels.length

/**
 * The forward and backward passes over a paragraph, [token, label], as factors. Their product is the labels' marginals.
 */
interface Passes {
  readonly factors: Float64Array
  readonly ahead: Float64Array
  readonly back: Float64Array
  readonly scales: Float64Array
  readonly steps: Float64Array
}

/** The transition scores as factors. `transitions` is [before, next]; the last row is for the start of a paragraph. */
export const stepFactors = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (score, at) => (mayFollow(Math.floor(at / size), at % size) ? Math.exp(score) : 0))

/**
 * The exponentials of the scores, scaled so that each token's highest is 1, which keeps them in range. Changes
 * `scores`.
 */
const toFactors = (scores: Float64Array): Float64Array => {
  for (let from = 0; from < scores.length; from += size) {
    let peak = Number.NEGATIVE_INFINITY
    for (let label = 0; label < size; label++) peak = Math.max(peak, scores[from + label]!)
    for (let label = 0; label < size; label++) scores[from + label] = Math.exp(scores[from + label]! - peak)
  }
  return scores
}

/**
 * The forward pass. Steps that may not be taken have the factor 0, and adding them up takes less time than choosing
 * the others.
 */
const passAhead = (factors: Float64Array, steps: Float64Array, scales: Float64Array): Float64Array => {
  const ahead = new Float64Array(factors.length)
  for (let from = 0; from < factors.length; from += size) {
    if (from === 0) ahead.set(steps.subarray(size * size))
    for (let label = 0; from > 0 && label < size; label++) {
      const before = ahead[from - size + label]!
      const row = label * size
      for (let next = 0; next < size; next++) ahead[from + next]! += before * steps[row + next]!
    }
    let total = 0
    for (let label = 0; label < size; label++) {
      ahead[from + label]! *= factors[from + label]!
      total += ahead[from + label]!
    }
    scales[from / size] = total
    for (let label = 0; label < size; label++) ahead[from + label]! /= total
  }
  return ahead
}

const passBack = (factors: Float64Array, steps: Float64Array, scales: Float64Array): Float64Array => {
  const back = new Float64Array(factors.length).fill(1)
  const behind = new Float64Array(size)
  for (let from = factors.length - 2 * size; from >= 0; from -= size) {
    const next = from + size
    for (let label = 0; label < size; label++) behind[label] = back[next + label]! * factors[next + label]!
    const scale = scales[next / size]!
    for (let label = 0; label < size; label++) {
      const row = label * size
      let sum = 0
      for (let other = 0; other < size; other++) sum += steps[row + other]! * behind[other]!
      back[from + label] = sum / scale
    }
  }
  return back
}

/**
 * Forward and backward passes over a paragraph with the transition factors `steps`. `scores` are the label scores,
 * [token, label], and are overwritten.
 */
export const passOver = (steps: Float64Array, scores: Float64Array): Passes => {
  const factors = toFactors(scores)
  const scales = new Float64Array(scores.length / size)
  const ahead = passAhead(factors, steps, scales)
  return { factors, ahead, back: passBack(factors, steps, scales), scales, steps }
}

/** A run of tokens that may be a source, cue or content, from `first` to `last` inclusive. */
export interface SpanMarginal {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly probability: number
}

// Spans below this probability are pruned and not returned.
const leastBegin = 0.01
const least = 0.02

const begins = labels.flatMap((_, label) => (label > 0 && !goesOn(label) ? [label] : []))

/**
 * Adds the likely spans that begin at `first` with the label `begin` to `spans`. Those from index `from` on begin there
 * too.
 */
const addSpansFrom = (first: number, begin: number, passes: Passes, spans: SpanMarginal[], from: number): void => {
  const { factors, ahead, back, scales, steps } = passes
  const role = roleOf(begin)
  if (!role) return
  const inside = begin + 1
  let weight = ahead[first * size + begin]!
  let label = begin
  for (let last = first; ; last++) {
    const reaches = weight * back[last * size + label]!
    if (!(reaches > leastBegin)) return
    const next = (last + 1) * size + inside
    const onward =
      next < ahead.length ? (weight * steps[label * size + inside]! * factors[next]!) / scales[last + 1]! : 0
    const probability = reaches - onward * (back[next] ?? 0)
    if (probability > leastBegin / 2) addSpan(spans, from, { role, first, last, probability })
    weight = onward
    label = inside
  }
}

/** If the span is already there, with the label for the other side of the cue, adds the probability to it. */
const addSpan = (spans: SpanMarginal[], from: number, span: SpanMarginal): void => {
  let same = from
  while (same < spans.length && !(spans[same]?.role === span.role && spans[same]?.last === span.last)) same++
  const before = spans[same]
  if (before) spans[same] = { ...span, probability: span.probability + before.probability }
  else spans.push(span)
}

/**
 * The probability of each span of a paragraph, if above 0.02. A span that may be before or after its cue is one span,
 * with both probabilities added.
 */
export const spanMarginals = (passes: Passes): SpanMarginal[] => {
  const spans: SpanMarginal[] = []
  for (let token = 0; token < passes.scales.length; token++) {
    const from = spans.length
    for (const begin of begins) addSpansFrom(token, begin, passes, spans, from)
  }
  return spans.filter(({ probability }) => probability > least)
}
