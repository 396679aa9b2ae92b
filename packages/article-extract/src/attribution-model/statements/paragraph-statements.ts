import type { SpanMarginal } from '../chain/chain.ts'
import { decodeSpans, type Thresholds } from '../chain/decode-spans.ts'
import type { ParagraphInput } from '../input/paragraph-input.ts'
import { findMissedContents } from '../linking/find-missed-contents.ts'
import { type Link, linkSpans } from '../linking/link-spans.ts'
import type { PairScorer } from '../linking/pair-scorer.ts'
import { type ConfidenceWeights, confidenceOf, type Evidence } from './confidence.ts'

/** The probabilities from which spans are accepted: for each role, and for a content beside a cue without one. */
export interface StatementThresholds extends Thresholds {
  readonly missed: number
}

/** The trained weights for joining spans into statements, and for their confidence. */
export interface StatementWeights {
  readonly pairs: PairScorer
  readonly confidence: ConfidenceWeights
  readonly thresholds: StatementThresholds
  /** The confidence from which a statement is shown. */
  readonly minConfidence: number
}

/** A statement in a paragraph, by token, with the probability that it is a statement with the correct spans. */
interface ParagraphStatement extends Link<SpanMarginal> {
  readonly confidence: number
}

/** Spans joined into a statement, with the evidence for it. */
interface JoinedStatement {
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

/** Joins the spans above the thresholds. `spans` are the paragraph's, re-ranked. */
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

/** Rounded to a thousandth, because smaller digits differ between engines. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/** The statements of a paragraph with at least that confidence, in the order of their first content. */
export const paragraphStatements = (
  weights: StatementWeights,
  paragraph: ParagraphInput,
  spans: readonly SpanMarginal[],
  minConfidence: number = weights.minConfidence,
): readonly ParagraphStatement[] =>
  joinStatements(weights.pairs, weights.thresholds, paragraph, spans)
    .map(({ link, evidence }) => ({ ...link, confidence: rounded(confidenceOf(weights.confidence, evidence)) }))
    .filter(({ confidence }) => confidence >= minConfidence)
