import { expect, test } from 'vitest'
import { progressLine } from './progress.ts'

test('the line has the count, the rate and the time left', () => {
  expect(progressLine({ stored: 95, failed: 5, total: 400, milliseconds: 10_000 })).toBe(
    '█████░░░░░░░░░░░░░░░ 100/400  10/s  30 s left  5 failed',
  )
})

test('a slow rate has a decimal, and a long time is in minutes and hours', () => {
  expect(progressLine({ stored: 10, failed: 0, total: 1000, milliseconds: 20_000 })).toContain('0.5/s  33 min left')
  expect(progressLine({ stored: 10, failed: 0, total: 10_000, milliseconds: 20_000 })).toContain('5 h 33 min left')
})

test('without a total, or with a total that is too low, there is NO bar and no time left', () => {
  expect(progressLine({ stored: 3, failed: 0, milliseconds: 1_000 })).toBe('3 stories  3.0/s')
  expect(progressLine({ stored: 3, failed: 0, total: 2, milliseconds: 1_000 })).toBe('3 stories  3.0/s')
})

test('before the first story there is no rate', () => {
  expect(progressLine({ stored: 0, failed: 0, total: 2, milliseconds: 500 })).toBe('░░░░░░░░░░░░░░░░░░░░ 0/2')
})
