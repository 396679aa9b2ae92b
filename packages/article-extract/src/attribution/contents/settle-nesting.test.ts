import { expect, test } from 'vitest'
import type { Attribution } from '../attribution.ts'
import { settleNesting } from './settle-nesting.ts'

const attribution = (first: number, end: number, confidence: number): Attribution => ({
  block: 0,
  source: undefined,
  cue: undefined,
  verb: undefined,
  content: [{ first, end }],
  lemma: 'say',
  confidence,
  isNested: first > 0,
})

test.each([
  ['the last one', [attribution(0, 19, 0.8), attribution(0, 13, 0.6), attribution(10, 19, 0.5)], [0, 1]],
  ['one in the middle', [attribution(0, 19, 0.8), attribution(1, 13, 0.4), attribution(10, 19, 0.5)], [0, 2]],
  ['two of which cross a third', [attribution(0, 10, 0.5), attribution(2, 9, 0.4), attribution(5, 19, 0.8)], [2]],
  [
    'all that cross one content',
    [attribution(0, 19, 0.8), attribution(0, 13, 0.5), attribution(0, 8, 0.4), attribution(5, 16, 0.7)],
    [0, 3],
  ],
])('of two contents that cross, the less confident is dropped: %s', (_, attributions, kept) => {
  const settled = settleNesting(attributions)
  expect(settled.map(({ content: [range] }) => range)).toEqual(kept.map((index) => attributions[index]?.content[0]))
})

test('disjoint and nested contents stay as they are', () => {
  const attributions = [attribution(0, 19, 0.8), attribution(1, 5, 0.4), attribution(6, 9, 0.5)]
  expect(settleNesting(attributions)).toBe(attributions)
})
