import { expect, test } from 'vitest'
import { isoDate } from './iso-date.ts'

test.each([
  ['2025-01-11', '2025-01-11'],
  ['2025-01-11T10:00:00Z', '2025-01-11T10:00:00Z'],
  ['2025-01-11T10:00:00.123+09:00', '2025-01-11T10:00:00+09:00'],
  ['2025-01-11 10:00 +0900', '2025-01-11T10:00:00+09:00'],
  ['20250111T100000Z', '2025-01-11T10:00:00Z'],
  ['20250111T100000-0500', '2025-01-11T10:00:00-05:00'],
  ['Sat, 11 Jan 2025 10:00:00 GMT', '2025-01-11T10:00:00Z'],
  ['Sat, 11 Jan 2025 23:30:00 +0900', '2025-01-11T23:30:00+09:00'],
  ['11 January 2025 10:00 EST', '2025-01-11T10:00:00-05:00'],
  ['1 Feb 2025', '2025-02-01'],
])('%s is %s', (written, date) => {
  expect(isoDate(written)).toBe(date)
})

test.each([
  ['2025-01-11T10:00:00', '2025-01-11'],
  ['Sat, 11 Jan 2025 10:00:00 KST', '2025-01-11'],
  ['2025-01-11T25:00:00Z', '2025-01-11'],
])('%s does NOT get an offset that nobody wrote: %s', (written, date) => {
  expect(isoDate(written)).toBe(date)
})

test.each([
  '',
  'yesterday',
  '2025-02-30',
  '2025-13-01',
  '31 Apr 2025',
  '1 Foo 2025',
  '11/01/2025',
  '2025',
  'a'.repeat(9999),
])('%j is NOT a date', (written) => {
  expect(isoDate(written)).toBeUndefined()
})
