import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfKey, dayText, firstKeyOf, keyRanges, keysNeeded, partsInKey } from './story-key.ts'

const firstOf = (time: string): number => keyRanges(Date.parse(time)).next().value?.start ?? -1

test('keys grow with the time of publication', () => {
  const times = [
    '0001-01-01',
    '1969-12-31T23:59:59Z',
    '1970-01-01',
    '2025-01-13T09:00:00Z',
    '2025-01-13T09:00:01Z',
    '2025-01-14',
  ]
  const keys = times.map(firstOf)
  expect(keys).toEqual(keys.toSorted((a, b) => a - b))
  expect(new Set(keys).size).toBe(times.length)
})

test.each([
  ['2025-01-13', '2025-01-13'],
  ['2025-02', '2025-02-01'],
  ['2025', '2025-01-01'],
])('%s begins with the first key of %s', (date, day) => {
  expect(firstKeyOf(date)).toBe(firstOf(`${day}T00:00:00Z`))
  expect(dayText(dayOfKey(firstKeyOf(date)))).toBe(day)
  expect(dayText(dayOfKey(firstKeyOf(date) - 1))).not.toBe(day)
})

test('an article has a key for every 64 statements, and one when it has none', () => {
  expect([0, 1, partsInKey, partsInKey + 1].map(keysNeeded)).toEqual([1, 1, 1, 2])
})

test('any time has ranges of integers that contain its second, and keys of all parts fit a double', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      const [second, minute, hour, day] = keyRanges(date.getTime())
      for (const range of [second, minute, hour, day]) {
        expect(Number.isSafeInteger((range?.end ?? Number.NaN) * partsInKey)).toBe(true)
        expect(range?.start).toBeLessThanOrEqual(second?.start ?? -1)
        expect(range?.end).toBeGreaterThanOrEqual(second?.end ?? Number.POSITIVE_INFINITY)
      }
    }),
  )
})
