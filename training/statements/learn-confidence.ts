import {
  type ConfidenceWeights,
  confidenceOf,
  type Evidence,
  evidenceFeatures,
} from '../../packages/article-extract/src/attribution-model/statements/confidence.ts'

const rounds = 400
const rate = 0.5
const calm = 1e-3

/** A statement's evidence, and whether the statement was correct. */
export interface Outcome {
  readonly evidence: Evidence
  readonly isRight: boolean
}

/** Trains the confidence in statements: logistic regression over all outcomes, by gradient descent. */
export const learnConfidence = (outcomes: readonly Outcome[]): ConfidenceWeights => {
  const features = outcomes.map(({ evidence }) => evidenceFeatures(evidence))
  const width = features[0]?.length ?? 0
  let weights: number[] = new Array(width).fill(0)
  // Log odds have a range of some units, so the step of each feature depends on its spread.
  const spread = weights.map(
    (_, at) => features.reduce((sum, item) => sum + item[at]! ** 2, 0) / features.length + 1e-9,
  )
  for (let round = 0; round < rounds; round++) {
    const pulls: number[] = new Array(width).fill(0)
    for (const [index, { evidence, isRight }] of outcomes.entries()) {
      const error = (isRight ? 1 : 0) - confidenceOf(weights, evidence)
      for (let at = 0; at < width; at++) pulls[at]! += error * features[index]![at]!
    }
    weights = weights.map((weight, at) => weight + rate * (pulls[at]! / outcomes.length / spread[at]! - calm * weight))
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4)
}
