import type { SpanMarginal } from '../../packages/article-extract/src/attribution-model/chain/chain.ts'
import {
  type PairScorer,
  pairScorer,
} from '../../packages/article-extract/src/attribution-model/linking/pair-scorer.ts'
import {
  joinStatements,
  type StatementThresholds,
  type StatementWeights,
} from '../../packages/article-extract/src/attribution-model/statements/paragraph-statements.ts'
import { inputOf, type Paragraph } from '../chain/corpus.ts'
import { trainLinker } from '../chain/train-linker.ts'
import { learnConfidence, type Outcome } from './learn-confidence.ts'
import { matchStatements } from './match-statements.ts'

/** A paragraph with spans from models that have not seen it. */
interface Unseen {
  readonly paragraph: Paragraph
  readonly spans: readonly SpanMarginal[]
}

/** The thresholds for spans and statements. */
export type Settings = Pick<StatementWeights, 'thresholds' | 'minConfidence'>

/** Every statement found in the paragraphs at these thresholds, and whether it is correct. */
const tryThresholds = (
  pairs: PairScorer,
  thresholds: StatementThresholds,
  unseen: readonly Unseen[],
): readonly Outcome[] =>
  unseen.flatMap(({ paragraph, spans }) => {
    const { attributions } = paragraph
    const joined = joinStatements(pairs, thresholds, inputOf(paragraph, []), spans)
    const right = matchStatements(
      joined.map(({ link }) => link),
      attributions,
    )
    return joined.map(({ evidence }, index) => ({ evidence, isRight: right[index] ?? false }))
  })

/**
 * Trains the joining of spans into statements on `known`, and the confidence in those found at these settings on
 * `unseen`.
 */
export const learnStatements = (
  known: readonly Paragraph[],
  unseen: readonly Unseen[],
  { thresholds, minConfidence }: Settings,
): StatementWeights => {
  const pairs = pairScorer(trainLinker(known))
  return { pairs, confidence: learnConfidence(tryThresholds(pairs, thresholds, unseen)), thresholds, minConfidence }
}
