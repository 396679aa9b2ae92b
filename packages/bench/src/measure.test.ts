import { expect, test } from 'vitest'
import { median, percentile, processorTime } from './measure.ts'

test.each([
  { values: [3, 1, 2], share: 0.5, expected: 2 },
  { values: [4, 3, 1, 2], share: 0.5, expected: 3 },
  { values: [5, 1], share: 0.95, expected: 5 },
  { values: [7], share: 1, expected: 7 },
  { values: [], share: 0.5, expected: Number.NaN },
])('the value at $share of $values is $expected', ({ values, share, expected }) => {
  expect(percentile(values, share)).toBe(expected)
})

test('the order of the values does NOT matter, and they stay as they are', () => {
  const values = [9, 1, 5]
  expect(median(values)).toBe(5)
  expect(values).toEqual([9, 1, 5])
})

test('the step is finished when its processor time is known', async () => {
  const ticks: number[] = []
  const wait = new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => ticks.push(1))
  expect(await processorTime(() => wait)).toBeGreaterThanOrEqual(0)
  expect(ticks).toEqual([1])
})
