import type { SpanMarginal } from '../chain/chain.ts'
import { decodeSpans, type Thresholds } from '../chain/decode-spans.ts'
import { type Link, linkSpans, type PairWeights, pairProbability } from '../linking/link-spans.ts'
import { pairContext } from '../linking/pair-features.ts'
import { type ConfidenceWeights, confidenceOf, type Evidence } from './confidence.ts'

/** What has been learnt about which spans make a statement, and how far to trust it. */
export interface StatementWeights {
  readonly pairs: PairWeights
  readonly confidence: ConfidenceWeights
  /** For the reader: the thresholds at which whole statements, not exact spans, are found best. */
  readonly thresholds: Thresholds
  /** The confidence from which on a statement is worth showing. */
  readonly minConfidence: number
}

/** A statement in a paragraph, by token, and the probability that somebody is truly cited there, and the right one. */
export interface ParagraphStatement extends Link {
  readonly confidence: number
}

/** Spans joined into statements, each with what speaks for it. */
export interface JoinedStatement {
  readonly link: Link
  readonly evidence: Evidence
}

/** Takes the spans above the thresholds and joins them. `spans` are a paragraph's, re-ranked; `words` its tokens. */
export const joinStatements = (
  pairs: PairWeights,
  thresholds: Thresholds,
  words: readonly string[],
  spans: readonly SpanMarginal[],
): readonly JoinedStatement[] => {
  const taken = decodeSpans(words.length, spans, thresholds)
  const probabilities = new Map<object, number>(taken.map((span) => [span, span.probability]))
  const context = pairContext(words, taken)
  return linkSpans(pairs, words, taken).map((link) => {
    const { source, cue, content } = link
    const pairOf = (other: typeof source) => cue && other && pairProbability(pairs, context, cue, other)
    const likelihoods = content.map((span) => probabilities.get(span) ?? 0)
    const evidence: Evidence = {
      content: Math.max(...likelihoods),
      cue: cue && probabilities.get(cue),
      source: source && probabilities.get(source),
      contentToCue: pairOf(content[0]),
      sourceToCue: pairOf(source),
    }
    return { link, evidence }
  })
}

/** The statements of a paragraph with at least that confidence, by their first content. */
export const paragraphStatements = (
  weights: StatementWeights,
  words: readonly string[],
  spans: readonly SpanMarginal[],
  minConfidence: number = weights.minConfidence,
): readonly ParagraphStatement[] =>
  joinStatements(weights.pairs, weights.thresholds, words, spans)
    .map(({ link, evidence }) => ({ ...link, confidence: confidenceOf(weights.confidence, evidence) }))
    .filter(({ confidence }) => confidence >= minConfidence)
