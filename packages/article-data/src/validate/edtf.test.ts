/// <reference path="./fixtures/edtf.d.ts" />
import { parse } from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEdtf } from './edtf.ts'

test.each([
  ...['2025', '20', '202', '2025-01', '2025-01-13', '2025-01-13T10:00:00Z', '2025-01-13T10:00:00+05:30', '2024-02-29'],
  ...['199X', '19XX', '2025-01-XX', '156X-12-25', '1XXX-12', '2025-21', '2025-33'],
  ...['2025~', '2025-01?', '2025-01-13%', '2004-06~-11', '?2004-06-~11'],
  ...['1950/1953', '199X/..', '../2025', '/2025-01', '2025-01~/2025-02'],
  ...['[1667,1668,1670..1672]', '{..1983-12-03,2025}', '-0044', 'Y170002', 'Y-17E7', '1950S2'],
])('%s is EDTF', (date) => {
  expect(isEdtf(date)).toBe(true)
})

test.each([
  ...['', 'x', '5', '2025-1-1', '20250113', '2025-13', '2025-00', '2025-01-32', '2025-02-30', '2025-24-01'],
  ...['2025-01-13T25:00:00Z', '2025-01-13T10:00Z', '1999/2000/2001', '/', '[]', '[2025', '{2025]', '[..]'],
  ...['Y2025', '2025-5X', 'Monday', '2025-01-13 ', '٢٠٢٥'],
])('%s is NOT EDTF', (date) => {
  expect(isEdtf(date)).toBe(false)
})

const isParsed = (date: string): boolean => {
  try {
    parse(date, { level: 2 })
    return true
  } catch {
    return false
  }
}

const pick = (...parts: readonly string[]) => fc.constantFrom(...parts)
const sign = pick('', '', '', '?', '~', '%')
const point = fc
  .tuple(
    sign,
    pick('2025', '199X', 'XXXX', '-0044', '2024'),
    sign,
    pick('', '-02', '-1X', '-21'),
    sign,
    pick('', '-29', '-XX'),
  )
  .map((parts) => parts.join(''))
const dates = fc.oneof(
  point,
  fc.tuple(fc.oneof(point, pick('..', '')), fc.oneof(point, pick('..', ''))).map((sides) => sides.join('/')),
  fc.array(point, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(',')}]`),
  fc.string({ maxLength: 12 }),
)

test('every date that the reference parser reads is EDTF, except an interval of nothing', () => {
  fc.assert(
    fc.property(dates, (date) => {
      if (isParsed(date) && date !== '/') expect(isEdtf(date), date).toBe(true)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
  )
})
