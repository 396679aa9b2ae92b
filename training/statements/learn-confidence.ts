import {
  type ConfidenceWeights,
  type Evidence,
  evidenceFeatures,
} from '../../packages/article-extract/src/attribution-model/statements/confidence.ts'
import { logisticRegression } from '../learners/logistic-regression.ts'

/** A statement's evidence, and whether the statement was correct. */
export interface Outcome {
  readonly evidence: Evidence
  readonly isRight: boolean
}

/** Trains the confidence in statements: a logistic regression over all outcomes. */
export const learnConfidence = (outcomes: readonly Outcome[]): ConfidenceWeights => {
  const examples = outcomes.map(({ evidence, isRight }) => ({ values: evidenceFeatures(evidence), isRight }))
  const columns = [...(examples[0]?.values.keys() ?? [])]
  return logisticRegression(
    examples.map((example) => ({ ...example, columns })),
    { columns: columns.length, l2: 1, digits: 4 },
  )
}
