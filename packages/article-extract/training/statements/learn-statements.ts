import type { SpanMarginal } from '../../src/attribution-model/chain/chain.ts'
import type { Thresholds } from '../../src/attribution-model/chain/decode-spans.ts'
import type { PairWeights } from '../../src/attribution-model/linking/link-spans.ts'
import { confidenceOf } from '../../src/attribution-model/statements/confidence.ts'
import { joinStatements, type StatementWeights } from '../../src/attribution-model/statements/paragraph-statements.ts'
import type { Paragraph } from '../chain/corpus.ts'
import { trainLinker } from '../chain/train-linker.ts'
import { learnConfidence, type Outcome } from './learn-confidence.ts'
import { matchStatements } from './match-statements.ts'

/** A paragraph with spans that models have found which have not learnt from it. */
export interface Unseen {
  readonly paragraph: Paragraph
  readonly spans: readonly SpanMarginal[]
}

/** Every statement found in the paragraphs at these thresholds, and whether it is right. */
export const outcomesOf = (pairs: PairWeights, thresholds: Thresholds, unseen: readonly Unseen[]): Outcome[] =>
  unseen.flatMap(({ paragraph: { words, attributions }, spans }) => {
    const joined = joinStatements(pairs, thresholds, words, spans)
    const right = matchStatements(
      joined.map(({ link }) => link),
      attributions,
    )
    return joined.map(({ evidence }, index) => ({ evidence, isRight: right[index] ?? false }))
  })

const grid = [0.04, 0.06, 0.08, 0.12]
const leastConfidences = [0.25, 0.3, 0.35, 0.4, 0.45]

type Settings = Omit<StatementWeights, 'pairs'> & { readonly f1: number }

/** The least confidence at which most whole statements are found, for how many are wrong (F1), at these thresholds. */
const settingsAt = (outcomes: readonly Outcome[], wanted: number, thresholds: Thresholds): Settings => {
  const confidence = learnConfidence(outcomes)
  const judged = outcomes.map(({ evidence, isRight }) => ({ value: confidenceOf(confidence, evidence), isRight }))
  const tried = leastConfidences.map((minConfidence) => {
    const shown = judged.filter(({ value }) => value >= minConfidence)
    const f1 = (2 * shown.filter(({ isRight }) => isRight).length) / (shown.length + wanted)
    return { confidence, thresholds, minConfidence, f1 }
  })
  return tried.reduce((best, next) => (next.f1 > best.f1 ? next : best))
}

/** Learns to join spans into statements from `known`, and from `unseen` how far to trust them and which to show. */
export const learnStatements = (known: readonly Paragraph[], unseen: readonly Unseen[]): StatementWeights => {
  const pairs = trainLinker(known)
  const wanted = unseen.reduce((sum, { paragraph }) => sum + paragraph.attributions.length, 0)
  const thresholds = grid.flatMap((span) => grid.map((content) => ({ source: span, cue: span, content })))
  const tried = thresholds.map((each) => settingsAt(outcomesOf(pairs, each, unseen), wanted, each))
  const { f1: _, ...best } = tried.reduce((first, next) => (next.f1 > first.f1 ? next : first))
  return { pairs, ...best }
}
