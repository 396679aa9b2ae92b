import { expect, test } from 'vitest'
import { confidenceOf, type Evidence } from './confidence.ts'

const weights = [0, 1, 1, -2, 1, -1, 0, 0]
const full: Evidence = { content: 0.8, cue: 0.8, source: 0.8, contentToCue: 0.9, sourceToCue: 0.9 }

test('confidence grows with the probability of a span', () => {
  expect(confidenceOf(weights, full)).toBeGreaterThan(confidenceOf(weights, { ...full, content: 0.4 }))
})

test('a statement without a cue has its own weight, NOT that of a cue with probability 0', () => {
  const without = confidenceOf(weights, { ...full, cue: undefined })
  expect(without).toBeLessThan(confidenceOf(weights, full))
  expect(without).toBeGreaterThan(confidenceOf(weights, { ...full, cue: 0 }))
})

test('a certain statement still has a valid probability', () => {
  const certain = confidenceOf(weights, { content: 1, cue: 1, source: 1, contentToCue: 1, sourceToCue: 1 })
  expect(certain).toBeLessThan(1)
  expect(confidenceOf(weights, { ...full, content: 0, cue: 0, source: 0 })).toBeGreaterThan(0)
})
