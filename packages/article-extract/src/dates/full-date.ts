import { type Day, isDay, isoDate, monthOf, two } from './calendar.ts'
import { type Dated, type DateRule, implied, known } from './date-rule.ts'
import { monthPattern } from './month-pattern.ts'

/** The day of this month and day in the year that puts it on or before publication, unless it lies within the next two months. */
const nearest = (published: Day, month: number, day: number): string | undefined => {
  const year = Number(isoDate(published).slice(0, 4))
  const candidates = [year + 1, year, year - 1].filter((one) => isDay(one, month, day))
  const days = candidates.map((one) => Date.UTC(one, month - 1, day) / 86_400_000)
  const found = days.find((one) => one - published <= 60)
  return found === undefined ? undefined : isoDate(found)
}

const read: DateRule['read'] = (groups, published) => {
  const month = monthOf(groups.month ?? '')
  const day = Number(groups.day)
  const year = groups.year
  if (month === 0) return undefined
  if (year !== undefined)
    return isDay(Number(year), month, day) ? known(`${year}-${two(month)}-${two(day)}`) : undefined
  if (!isDay(2024, month, day)) return undefined
  return implied(published === undefined ? undefined : nearest(published, month, day)) satisfies Dated
}

/** "January 13, 2025", "Jan. 13", "13 January 2025". */
export const fullDate: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `(?:\\bon )?\\b(?<month>${monthPattern})\\.?\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?!:|,\\d|\\.\\d)(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?`,
      'giu',
    ),
    read,
  },
  {
    pattern: new RegExp(
      `(?:\\bon )?\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${monthPattern})\\b\\.?(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?`,
      'giu',
    ),
    read,
  },
  {
    pattern: /\b(?<year>(?:1[5-9]|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})\b/gu,
    read: ({ year, month, day }) =>
      isDay(Number(year), Number(month), Number(day)) ? known(`${year}-${month}-${day}`) : undefined,
  },
]
