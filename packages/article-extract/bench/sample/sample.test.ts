import { describe, expect, test } from 'vitest'
import { readSample } from './read-sample.ts'
import { scoreSample } from './score-sample.ts'

test('the sample marks 30 statements', () => {
  const { text, spans } = readSample()
  expect(text).not.toMatch(/[{}|]/u)
  expect(spans.cue.size).toBe(30)
})

/** F1 in percent, as reached. A change that lowers one figure must raise the others by more, and say so. */
const reached = {
  fast: { source: 94.9, cue: 94.9, content: 96.8 },
  accurate: { source: 94.9, cue: 96.6, content: 95.3 },
} as const

describe.each(['fast', 'accurate'] as const)('the quality on the sample, %s', (model) => {
  const scores = scoreSample(model)
  test.each(['source', 'cue', 'content'] as const)('of %s has NOT dropped', (role) => {
    expect(scores[role]).toBeGreaterThanOrEqual(reached[model][role])
  })
})
