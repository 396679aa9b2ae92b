import { type PairContext, pairContext, pairFeatures, type RoleSpan } from './pair-features.ts'

/** The weight of each feature of pairs; features without one count nothing. */
export type PairWeights = ReadonlyMap<string, number>

/** Spans that belong together: who, "said", what. */
export interface Link {
  readonly source?: RoleSpan
  readonly cue?: RoleSpan
  readonly content: readonly RoleSpan[]
}

/** The probability that cue and other belong together. */
export const pairProbability = (weights: PairWeights, context: PairContext, cue: RoleSpan, other: RoleSpan): number => {
  const sum = pairFeatures(context, cue, other).reduce((total, name) => total + (weights.get(name) ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

const least = 0.3

/** How many spans on either side may belong: who speaks farther off is never meant, and looking at all costs their square. */
const reach = 6

/** The spans of the list, which is in text order, that are nearest to `other`. */
const nearest = (spans: readonly RoleSpan[], other: RoleSpan): readonly RoleSpan[] => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.first ?? 0) < other.first) low = middle + 1
    else high = middle
  }
  return spans.slice(Math.max(0, low - reach), low + reach)
}

const likeliest = <Span extends RoleSpan>(
  spans: readonly Span[],
  probability: (span: Span) => number,
): Span | undefined => {
  let best: Span | undefined
  let highest = least
  for (const span of spans) {
    const value = probability(span)
    if (value > highest) [best, highest] = [span, value]
  }
  return best
}

/**
 * Joins the spans of a paragraph, which come in text order, into statements: each content goes to its likeliest cue,
 * each cue to its likeliest source. A cue without content gives none; a content without cue stands alone.
 */
export const linkSpans = (
  weights: PairWeights,
  words: readonly string[],
  spans: readonly RoleSpan[],
): readonly Link[] => {
  const context = pairContext(words, spans)
  const of = (role: RoleSpan['role']) => spans.filter((span) => span.role === role)
  const [cues, sources] = [of('cue'), of('source')]
  const contents = new Map<RoleSpan | undefined, RoleSpan[]>()
  for (const content of of('content')) {
    const cue = likeliest(nearest(cues, content), (span) => pairProbability(weights, context, span, content))
    const key = cue ?? content
    contents.set(key, [...(contents.get(key) ?? []), content])
  }
  return [...contents].map(([key, content]) => {
    if (!key || key.role === 'content') return { content }
    const source = likeliest(nearest(sources, key), (span) => pairProbability(weights, context, key, span))
    return { cue: key, content, ...(source && { source }) }
  })
}
