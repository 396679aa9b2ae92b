import { expect, test } from 'vitest'
import { dayNumber, timeScale } from './time-scale.ts'

test('a date is the number of its first day, and a date BC or an invalid date is NOT a day', () => {
  expect(dayNumber('1970-01-02')).toBe(1)
  expect(dayNumber('1970-02')).toBe(31)
  expect([dayNumber('-0044-03-15'), dayNumber('?')]).toEqual([Number.NaN, Number.NaN])
})

test('a month is a month wide: places are proportional to time', () => {
  const scale = timeScale(['2025-01-01', '2025-01-31', '2025-03-02'])
  expect(scale?.points.map(({ x }) => x)).toEqual([0, 0.5, 1])
  expect(scale?.ticks.map(({ label }) => label)).toEqual(['January 2025', 'February 2025', 'March 2025'])
})

test('many years have ticks of years', () => {
  expect(timeScale(['1990', '2001', '2012', '2024-05-01', '2025'])?.ticks.map(({ label }) => label)).toContain('2000')
})

test('labels that would overlap are left out, more of them on a phone', () => {
  const ticks = timeScale(['2015-06-01', '2016-01-15', '2016-03-10'])?.ticks ?? []
  const labels = (rooms: readonly string[]) => ticks.flatMap(({ label, room }) => (rooms.includes(room) ? [label] : []))
  expect(ticks).toHaveLength(10)
  expect(labels(['any', 'wide'])).toEqual([
    'June 2015',
    'July 2015',
    'August 2015',
    'September 2015',
    'October 2015',
    'November 2015',
    'December 2015',
    'January 2016',
    'February 2016',
  ])
  expect(labels(['any'])).toEqual(['June 2015', 'October 2015', 'January 2016'])
})

test('dates far before the others are left out, and counted', () => {
  const scale = timeScale(['1931', '2025-01-01', '2025-01-11', '2025-01-21'])
  expect(scale?.points.map(({ index }) => index)).toEqual([1, 2, 3])
  expect(scale?.leftOut).toBe(1)
})

test('a single day has no scale', () => {
  expect(timeScale(['2025-01-01', '2025-01-01'])).toBeUndefined()
  expect(timeScale([])).toBeUndefined()
})
