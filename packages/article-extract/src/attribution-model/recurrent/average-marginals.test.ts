import { expect, test } from 'vitest'
import { averageMarginals } from './average-marginals.ts'

const cue = { role: 'cue', first: 2, last: 2 } as const
const source = { role: 'source', first: 0, last: 1 } as const

test('gives the weighted mean, and counts a span that is not listed as 0', () => {
  const averaged = averageMarginals([
    { marginals: [{ ...cue, probability: 0.8 }], weight: 3 },
    {
      marginals: [
        { ...source, probability: 0.4 },
        { ...cue, probability: 0.4 },
      ],
      weight: 1,
    },
  ])
  expect(averaged.map(({ role }) => role)).toEqual(['cue', 'source'])
  expect(averaged[0]?.probability).toBeCloseTo(0.7)
  expect(averaged[1]?.probability).toBeCloseTo(0.1)
})

test('keeps one model as it is', () => {
  const marginals = [{ ...cue, probability: 0.5 }]
  expect(averageMarginals([{ marginals, weight: 2 }])).toEqual(marginals)
})
