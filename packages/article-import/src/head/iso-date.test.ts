import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from './iso-date.ts'

test.each([
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T07:10:00Z', '2024-03-05T07:10:00Z'],
  ['2024-03-05T07:10:00.123Z', '2024-03-05T07:10:00.123Z'],
  ['2024-03-05T07:10+0100', '2024-03-05T07:10:00+01:00'],
  ['2024-03-05 07:10:00 +01:00', '2024-03-05T07:10:00+01:00'],
  ['2024-03-05T07:10:00-05', '2024-03-05T07:10:00-05:00'],
  ['Tue, 05 Mar 2024 07:10:00 GMT', '2024-03-05T07:10:00Z'],
  ['5 Mar 2024 07:10 +0100', '2024-03-05T07:10:00+01:00'],
  ['March 5, 2024', '2024-03-05'],
  ['Tuesday, Sept. 3rd, 2024', '2024-09-03'],
  ['5 March 2024', '2024-03-05'],
])('reads %s as %s', (text, expected) => {
  expect(isoDate(text)).toBe(expected)
})

test('gives only the day if a time has no offset', () => {
  expect(isoDate('2024-03-05T07:10:00')).toBe('2024-03-05')
})

test.each([
  '3/4/2019',
  '2024-02-30',
  '2024-13-01',
  '0001-01-01T00:00:00Z',
  '2024-03-05T25:00:00Z',
  'March 41, 2024',
  'yesterday',
  '1709622600',
  '2024',
  '',
  undefined,
])('does NOT read %s', (text) => {
  expect(isoDate(text)).toBeUndefined()
})

test('reads back every date-time of ISO 8601', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1600-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
      (date) => {
        expect(isoDate(date.toISOString())).toBe(date.toISOString())
      },
    ),
  )
})
