import { expect, test } from 'vitest'
import { cutRuns } from './cut-runs.ts'

const text = (sentence: number, count: number): string[] =>
  Array.from({ length: sentence * count }, (_, index) => ((index + 1) % sentence === 0 ? '.' : 'word'))

test('does NOT cut a paragraph of ordinary length', () => {
  expect(cutRuns(text(5, 4), 20)).toEqual([[0, 20]])
})

test('cuts a longer one after the last sentence that fits', () => {
  expect(cutRuns(text(7, 5), 20)).toEqual([
    [0, 14],
    [14, 28],
    [28, 35],
  ])
})

test('cuts at the limit if no sentence ends', () => {
  expect(cutRuns(text(100, 1), 40)).toEqual([
    [0, 40],
    [40, 80],
    [80, 100],
  ])
})

test('an empty paragraph has no runs', () => {
  expect(cutRuns([], 20)).toEqual([])
})
