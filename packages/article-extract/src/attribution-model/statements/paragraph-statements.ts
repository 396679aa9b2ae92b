import type { SpanMarginal } from '../chain/chain.ts'
import { decodeSpans, type Thresholds } from '../chain/decode-spans.ts'
import type { ParagraphInput } from '../input/paragraph-input.ts'
import { findMissedContents } from '../linking/find-missed-contents.ts'
import { type Link, linkSpans } from '../linking/link-spans.ts'
import type { PairScorer } from '../linking/pair-scorer.ts'
import { type ConfidenceWeights, confidenceOf, type Evidence } from './confidence.ts'

/** From which probabilities on spans are taken: for each role, and for a content beside a cue that has none. */
export interface StatementThresholds extends Thresholds {
  readonly missed: number
}

/** What has been learnt about which spans make a statement, and how far to trust it. */
export interface StatementWeights {
  readonly pairs: PairScorer
  readonly confidence: ConfidenceWeights
  readonly thresholds: StatementThresholds
  /** The confidence from which on a statement is worth showing. */
  readonly minConfidence: number
}

/** A statement in a paragraph, by token, and the probability that somebody is truly cited there, and the right one. */
export interface ParagraphStatement extends Link<SpanMarginal> {
  readonly confidence: number
}

/** Spans joined into statements, each with what speaks for it. */
export interface JoinedStatement {
  readonly link: Link<SpanMarginal>
  readonly evidence: Evidence
}

const evidenceOf = ({ source, cue, content, contentToCue, sourceToCue }: Link<SpanMarginal>): Evidence => ({
  content: content.reduce((most, { probability }) => Math.max(most, probability), 0),
  cue: cue?.probability,
  source: source?.probability,
  contentToCue,
  sourceToCue,
})

/** Takes the spans above the thresholds and joins them. `spans` are the paragraph's, re-ranked. */
export const joinStatements = (
  pairs: PairScorer,
  thresholds: StatementThresholds,
  paragraph: ParagraphInput,
  spans: readonly SpanMarginal[],
): readonly JoinedStatement[] => {
  const taken = decodeSpans(paragraph.words.length, spans, thresholds)
  const links = linkSpans(pairs, paragraph, taken)
  const missed = findMissedContents(links, taken, spans, thresholds.missed)
  const all = [...taken, ...missed].sort((a, b) => a.first - b.first)
  const whole = missed.length > 0 ? linkSpans(pairs, paragraph, all) : links
  return whole.map((link) => ({ link, evidence: evidenceOf(link) }))
}

/** To a thousandth: what lies below differs from one engine's arithmetic to another's. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/** The statements of a paragraph with at least that confidence, by their first content. */
export const paragraphStatements = (
  weights: StatementWeights,
  paragraph: ParagraphInput,
  spans: readonly SpanMarginal[],
  minConfidence: number = weights.minConfidence,
): readonly ParagraphStatement[] =>
  joinStatements(weights.pairs, weights.thresholds, paragraph, spans)
    .map(({ link, evidence }) => ({ ...link, confidence: rounded(confidenceOf(weights.confidence, evidence)) }))
    .filter(({ confidence }) => confidence >= minConfidence)
