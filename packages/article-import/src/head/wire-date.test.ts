import { expect, test } from 'vitest'
import { wireDate } from './wire-date.ts'

test.each([
  ['2025-01-11', '2025-01-11'],
  ['20250111', '2025-01-11'],
  ['2025-01-11T10:00:00Z', '2025-01-11T10:00:00Z'],
  ['20250111T100000Z', '2025-01-11T10:00:00Z'],
  ['20250111T100000-0500', '2025-01-11T10:00:00-05:00'],
  ['Sat, 11 Jan 2025 10:00:00 GMT', '2025-01-11T10:00:00Z'],
  ['Sat, 11 Jan 2025 23:30:00 +0900', '2025-01-11T23:30:00+09:00'],
  ['11 January 2025 10:00 EST', '2025-01-11T10:00:00-05:00'],
  ['1 Feb 2025', '2025-02-01'],
])('%s is %s', (written, date) => {
  expect(wireDate(written)).toBe(date)
})

test.each([
  ['2025-01-11T10:00:00', '2025-01-11'],
  ['20250111T100000', '2025-01-11'],
  ['Sat, 11 Jan 2025 10:00:00 KST', '2025-01-11'],
])('%s does NOT get an offset that nobody wrote: %s', (written, date) => {
  expect(wireDate(written)).toBe(date)
})

test.each([
  '',
  'yesterday',
  '2025-02-30',
  '20251301',
  '31 Apr 2025',
  '1 Foo 2025',
  '11/01/2025',
  '2025',
  'a'.repeat(9999),
])('%j is NOT a date', (written) => {
  expect(wireDate(written)).toBeUndefined()
})
