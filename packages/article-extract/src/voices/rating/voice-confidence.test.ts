import { expect, test } from 'vitest'
import { withDoubt } from './voice-confidence.ts'

test.each([
  ['a sure voice keeps its probability', 0.97, 0.97],
  ['a voice at the bound keeps its probability', 0.94, 0.94],
  ['a doubtful voice comes out below 0.8', 0.93, 0.797],
  ['in the same order', 0.84, 0.774],
  ['what is below 0.75 stays', 0.47, 0.47],
])('%s', (_, probability, expected) => {
  expect(withDoubt(probability, 0.94)).toBeCloseTo(expected, 3)
})

test('probabilities do NOT change without a threshold', () => {
  expect(withDoubt(0.5, 0)).toBe(0.5)
})
