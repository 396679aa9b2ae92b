import { expect, test } from 'vitest'
import { bestMatch } from './match-statements.ts'

test.each([
  ['the one that fits best', [[0, 10]], [[[0, 30]], [[1, 10]]], 1],
  [
    'pieces together',
    [
      [0, 10],
      [20, 30],
    ],
    [
      [[0, 5]],
      [
        [0, 10],
        [20, 28],
      ],
    ],
    1,
  ],
  ['none that shares less than half of the shorter', [[0, 10]], [[[8, 30]]], undefined],
  ['none beside it', [[0, 10]], [[[10, 20]]], undefined],
  ['none at all', [[0, 10]], [], undefined],
] as const)('the match is %s', (_, marked, found, index) => expect(bestMatch(marked, found)).toBe(index))
