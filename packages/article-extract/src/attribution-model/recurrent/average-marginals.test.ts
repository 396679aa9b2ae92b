import { expect, test } from 'vitest'
import { averageMarginals } from './average-marginals.ts'

const cue = { role: 'cue', first: 2, last: 2 } as const
const source = { role: 'source', first: 0, last: 1 } as const

test('averages with double weight for the network, and with 0 for a missing span', () => {
  const averaged = averageMarginals(
    [{ ...cue, probability: 0.8 }],
    [
      { ...source, probability: 0.6 },
      { ...cue, probability: 0.5 },
    ],
  )
  expect(averaged.map(({ role }) => role)).toEqual(['cue', 'source'])
  expect(averaged[0]?.probability).toBeCloseTo(0.6)
  expect(averaged[1]?.probability).toBeCloseTo(0.4)
})
