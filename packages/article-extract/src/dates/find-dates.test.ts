import { describe, expect, test } from 'vitest'
import { findDates } from './find-dates.ts'

/** A Monday. */
const published = '2025-01-13'
const datesOf = (text: string, on: string | undefined = published) =>
  findDates(text, on).dates.map(
    ({ span, edtf, basis }) => `${text.slice(span.start, span.end)} = ${edtf ?? 'undated'} ${basis}`,
  )

test.each([
  ['It fell on January 5, 2024.', ['on January 5, 2024 = 2024-01-05 known']],
  ['It fell on 5 January 2024.', ['on 5 January 2024 = 2024-01-05 known']],
  ['It fell on Dec. 5.', ['on Dec. 5 = 2024-12-05 implied']],
  ['It fell on 2024-12-05.', ['2024-12-05 = 2024-12-05 known']],
  ['They met Monday.', ['Monday = 2025-01-13 implied']],
  ['They met on Saturday.', ['on Saturday = 2025-01-11 implied']],
  ['They met last Monday.', ['last Monday = 2025-01-06 implied']],
  ['They will meet on Friday.', ['on Friday = 2025-01-17 implied']],
  ['It fell in August.', ['in August = 2024-08 implied']],
  ['It fell in August 2019.', ['in August 2019 = 2019-08 known']],
  ['Since the late 1990s it stood.', ['Since the late 1990s = 199X/.. known']],
  ['It stood in the 1980s.', ['in the 1980s = 198X known']],
  ['The war (1950-1953) ended.', ['1950-1953 = 1950/1953 known']],
  ['It stood from 2019 to 2021.', ['from 2019 to 2021 = 2019/2021 known']],
  ['It was built in 1962.', ['in 1962 = 1962 known']],
  ['It has stood since 1962.', ['since 1962 = 1962/.. known']],
  ['In the summer of 2019 it fell.', ['In the summer of 2019 = 2019-22 known']],
  ['It fell yesterday.', ['yesterday = 2025-01-12 implied']],
  ['It fell last month.', ['last month = 2024-12 implied']],
  ['It fell two weeks ago.', ['two weeks ago = 2024-12~ implied']],
  ['It fell last year.', ['last year = 2024 implied']],
  ['Nothing like it since World War II.', ['since World War II = undated known']],
])('dates %j', (text, expected) => {
  expect(datesOf(text)).toEqual(expected)
})

describe('does NOT date', () => {
  test.each(['He may go.', 'March on.', 'Some 2,019 boats.', 'It measures 1950 meters.', 'Room 1984 was empty.'])(
    '%j',
    (text) => {
      expect(datesOf(text)).toEqual([])
    },
  )

  test('days without the day of publication, and notes each', () => {
    const { dates, notes } = findDates('They met on Monday and in August.', undefined)
    expect(dates.map(({ edtf }) => edtf)).toEqual([undefined, undefined])
    expect(notes.map(({ rule }) => rule)).toEqual(['date-unresolved', 'date-unresolved'])
  })
})
