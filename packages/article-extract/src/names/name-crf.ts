import type { NameKind } from './name-span.ts'

/** The kinds of names, in the order of their labels. */
export const nameKinds = ['person', 'organization', 'place', 'work'] as const satisfies readonly NameKind[]

/** The number of labels: outside, and for each kind the token that begins a name and the tokens that continue it. */
export const labelCount = 1 + 2 * nameKinds.length

/** The label of the first token of a name; the label after it is for the name's other tokens. */
export const beginLabel = (kind: NameKind): number => 1 + 2 * nameKinds.indexOf(kind)

const isInside = (label: number): boolean => label > 0 && label % 2 === 0

/** Whether `next` may follow `before`; `labelCount` as `before` is the start of a region. */
export const mayFollow = (before: number, next: number): boolean =>
  !isInside(next) || before === next || before === next - 1

/** The transition scores as factors, [before, next]; the last row is for the start of a region. */
export const transitionFactors = (transitions: ArrayLike<number>): Float64Array =>
  Float64Array.from(transitions, (score, at) =>
    mayFollow(Math.floor(at / labelCount), at % labelCount) ? Math.exp(score) : 0,
  )

/** The forward and backward passes over a region, [token, label]. Their product is the label's marginal probability. */
interface ForwardBackward {
  readonly factors: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scales: Float64Array
}

const size = labelCount

const toFactors = (scores: Float64Array): Float64Array => {
  const factors = new Float64Array(scores.length)
  for (let from = 0; from < scores.length; from += size) {
    let peak = Number.NEGATIVE_INFINITY
    for (let label = 0; label < size; label++) peak = Math.max(peak, scores[from + label]!)
    for (let label = 0; label < size; label++) factors[from + label] = Math.exp(scores[from + label]! - peak)
  }
  return factors
}

/** Runs both passes over the label scores of a region, [token, label]. */
export const forwardBackward = (steps: Float64Array, scores: Float64Array): ForwardBackward => {
  const factors = toFactors(scores)
  const length = scores.length / size
  const [forward, scales] = [new Float64Array(scores.length), new Float64Array(length)]
  for (let from = 0; from < forward.length; from += size) {
    let total = 0
    for (let next = 0; next < size; next++) {
      let sum = 0
      if (from === 0) sum = steps[size * size + next]!
      else for (let label = 0; label < size; label++) sum += forward[from - size + label]! * steps[label * size + next]!
      total += forward[from + next] = sum * factors[from + next]!
    }
    scales[from / size] = total
    for (let label = 0; label < size; label++) forward[from + label]! /= total
  }
  const backward = new Float64Array(scores.length).fill(1)
  for (let from = backward.length - 2 * size; from >= 0; from -= size) {
    for (let label = 0; label < size; label++) {
      let sum = 0
      for (let next = 0; next < size; next++)
        sum += steps[label * size + next]! * backward[from + size + next]! * factors[from + size + next]!
      backward[from + label] = sum / scales[from / size + 1]!
    }
  }
  return { factors, forward, backward, scales }
}

/** A run of a region's tokens that may be a name, `end` exclusive. */
export interface LikelySpan {
  readonly kind: NameKind
  readonly first: number
  readonly end: number
  /** The probability that it is exactly one name of this kind. */
  readonly probability: number
}

/** Spans below this probability are dropped early. */
const leastBegin = 0.02

/** The spans of a region that may be names, with their probabilities. */
export const likelySpans = (steps: Float64Array, passes: ForwardBackward): readonly LikelySpan[] => {
  const { factors, forward, backward, scales } = passes
  const spans: LikelySpan[] = []
  for (let first = 0; first < scales.length; first++) {
    for (const [index, kind] of nameKinds.entries()) {
      const inside = 2 + 2 * index
      let label = inside - 1
      let weight = forward[first * size + label]!
      for (let at = first; weight * backward[at * size + label]! > leastBegin; at++) {
        const next = (at + 1) * size + inside
        const onward =
          at + 1 < scales.length ? (weight * steps[label * size + inside]! * factors[next]!) / scales[at + 1]! : 0
        const probability = weight * backward[at * size + label]! - onward * (backward[next] ?? 0)
        if (probability > leastBegin) spans.push({ kind, first, end: at + 1, probability })
        weight = onward
        label = inside
        if (at + 1 >= scales.length) break
      }
    }
  }
  return spans
}

/** The non-overlapping spans of a region with the highest total probability, each above `threshold`, in order. */
export const bestSpans = (spans: readonly LikelySpan[], length: number, threshold: number): readonly LikelySpan[] => {
  const ending = new Map<number, LikelySpan[]>()
  for (const span of spans) {
    if (span.probability <= threshold) continue
    const list = ending.get(span.end)
    if (list) list.push(span)
    else ending.set(span.end, [span])
  }
  const [values, chosen] = [new Float64Array(length + 1), new Array<LikelySpan | undefined>(length + 1)]
  for (let end = 1; end <= length; end++) {
    values[end] = values[end - 1]!
    for (const span of ending.get(end) ?? []) {
      const value = values[span.first]! + span.probability - threshold
      if (value <= values[end]!) continue
      values[end] = value
      chosen[end] = span
    }
  }
  const best: LikelySpan[] = []
  for (let end = length; end > 0; ) {
    const span = chosen[end]
    if (span) best.push(span)
    end = span ? span.first : end - 1
  }
  return best.reverse()
}
