import { expect, test } from 'vitest'
import { calibrationError } from '../../packages/article-extract/bench/calibration-error.ts'
import {
  confidenceOf,
  type Evidence,
} from '../../packages/article-extract/src/attribution-model/statements/confidence.ts'
import { learnConfidence } from './learn-confidence.ts'

const evidence = (content: number): Evidence => ({
  content,
  cue: 0.9,
  source: undefined,
  contentToCue: 0.9,
  sourceToCue: undefined,
})

test('confidence is calibrated even if the probabilities of spans are too high', () => {
  // Spans with 0.9 are correct six times in ten, and those with 0.3 once in ten.
  const outcomes = Array.from({ length: 200 }, (_, index) => [
    { evidence: evidence(0.9), isRight: index % 10 < 6 },
    { evidence: evidence(0.3), isRight: index % 10 < 1 },
  ]).flat()
  const weights = learnConfidence(outcomes)
  expect(confidenceOf(weights, evidence(0.9))).toBeCloseTo(0.6, 1)
  expect(confidenceOf(weights, evidence(0.3))).toBeCloseTo(0.1, 1)
  const guesses = outcomes.map((outcome) => ({
    probability: confidenceOf(weights, outcome.evidence),
    isRight: outcome.isRight,
  }))
  expect(calibrationError(guesses)).toBeLessThan(2)
})
