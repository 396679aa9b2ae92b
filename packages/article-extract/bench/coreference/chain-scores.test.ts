import { expect, test } from 'vitest'
import { chainScores } from './chain-scores.ts'

const rounded = (key: number[][], response: number[][]) => {
  const { muc, bCubed, ceafE, conll } = chainScores([{ key, response }])
  return [muc.f1, bCubed.f1, ceafE.f1, conll].map((score) => Math.round(score * 10) / 10)
}

test('the same chains score 100', () => {
  expect(
    rounded(
      [
        [1, 2, 3],
        [4, 5],
      ],
      [
        [5, 4],
        [1, 2, 3],
      ],
    ),
  ).toEqual([100, 100, 100, 100])
})

test('no chains score 0', () => {
  expect(rounded([[1, 2, 3]], [])).toEqual([0, 0, 0, 0])
})

test('a chain that is split in two gets the scores of the papers', () => {
  // MUC: 3 of 4 links. B-cubed: precision 1, recall (2*2 + 3*3)/5 of 5. CEAF-e: 6/8 of one chain, two given.
  const { muc, bCubed, ceafE } = chainScores([
    {
      key: [[1, 2, 3, 4, 5]],
      response: [
        [1, 2],
        [3, 4, 5],
      ],
    },
  ])
  expect(muc.recall).toBeCloseTo(75)
  expect(muc.precision).toBeCloseTo(100)
  expect(bCubed.recall).toBeCloseTo(52)
  expect(bCubed.precision).toBeCloseTo(100)
  expect(ceafE.recall).toBeCloseTo(75)
  expect(ceafE.precision).toBeCloseTo(37.5)
})
