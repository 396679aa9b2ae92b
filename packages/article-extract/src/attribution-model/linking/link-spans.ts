import { lowerBound } from '@onrecord/article-data'
import type { ParagraphInput } from '../input/paragraph-input.ts'
import { pairContext, type RoleSpan } from './pair-features.ts'
import type { PairScorer } from './pair-scorer.ts'

/** Linked spans, who, "said", what, with the probability that each belongs to the cue. */
export interface Link<Span extends RoleSpan = RoleSpan> {
  readonly source?: Span
  readonly cue?: Span
  readonly content: readonly Span[]
  readonly sourceToCue?: number
  /** The probability for the first content. */
  readonly contentToCue?: number
}

const least = 0.3

/**
 * The number of spans on either side that are candidates. Sources farther away are never correct, and examining all
 * spans takes quadratic time.
 */
const reach = 3

/** The spans of the list, which is in text order, nearest to `other`. */
const nearest = <Span extends RoleSpan>(spans: readonly Span[], other: RoleSpan): readonly Span[] => {
  const at = lowerBound(spans, ({ first }) => first < other.first)
  return spans.slice(Math.max(0, at - reach), at + reach)
}

interface Choice<Span> {
  readonly span: Span
  readonly probability: number
}

const likeliest = <Span extends RoleSpan>(
  spans: readonly Span[],
  probability: (span: Span) => number,
): Choice<Span> | undefined => {
  let best: Choice<Span> | undefined
  for (const span of spans) {
    const value = probability(span)
    if (value > (best?.probability ?? least)) best = { span, probability: value }
  }
  return best
}

/**
 * Links the spans of a paragraph, in text order, to statements: each content to its likeliest cue, each cue to its
 * likeliest source. A cue without content gives no statement; a content without a cue is a statement by itself.
 */
export const linkSpans = <Span extends RoleSpan>(
  scorer: PairScorer,
  paragraph: ParagraphInput,
  spans: readonly Span[],
): readonly Link<Span>[] => {
  const context = pairContext(paragraph, spans)
  const of = (role: RoleSpan['role']) => spans.filter((span) => span.role === role)
  const [cues, sources] = [of('cue'), of('source')]
  const links = new Map<Span, Link<Span>>()
  for (const content of of('content')) {
    const chosen = likeliest(nearest(cues, content), (cue) => scorer.probability(context, cue, content))
    const before = chosen && links.get(chosen.span)
    if (!chosen) links.set(content, { content: [content] })
    else if (before) links.set(chosen.span, { ...before, content: [...before.content, content] })
    else links.set(chosen.span, { cue: chosen.span, content: [content], contentToCue: chosen.probability })
  }
  return [...links.values()].map((link) => {
    const { cue } = link
    const chosen = cue && likeliest(nearest(sources, cue), (source) => scorer.probability(context, cue, source))
    return chosen ? { ...link, source: chosen.span, sourceToCue: chosen.probability } : link
  })
}
