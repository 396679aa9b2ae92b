import { type Day, dayOf, isDay, isoDate, monthOf, two } from './calendar.ts'
import { type DateRule, type Direction, implied, known, recurring } from './date-rule.ts'
import { monthPattern } from './month-pattern.ts'

const twoMonths = 60

/**
 * The day of this month and day that is nearest on the way the words look. Where they look no way, it is on or before
 * `from`, or within the two months after it.
 */
const nearest = (from: Day, month: number, day: number, direction: Direction): string | undefined => {
  const year = Number(isoDate(from).slice(0, 4))
  const days = [year - 1, year, year + 1]
    .filter((one) => isDay(one, month, day))
    .map((one) => dayOf(`${one}-${two(month)}-${two(day)}`) ?? 0)
  const ahead = days.find((one) => one >= from)
  if (direction === 'planned') {
    const nearestDay = days.toSorted((one, two) => Math.abs(one - from) - Math.abs(two - from))[0]
    return nearestDay === undefined ? undefined : isoDate(nearestDay)
  }
  const latest = direction === 'back' ? from : from + twoMonths
  const found = direction === 'ahead' ? ahead : days.findLast((one) => one <= latest)
  return found === undefined ? undefined : isoDate(found)
}

const weekdayBefore = '(?:(?:\\bon )?\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?'

const read: DateRule['read'] = (groups, { from, direction }) => {
  const month = monthOf(groups.month ?? '')
  const day = Number(groups.day)
  const year = groups.year
  if (month === 0) return undefined
  if (year !== undefined)
    return isDay(Number(year), month, day) ? known(`${year}-${two(month)}-${two(day)}`) : undefined
  if (!isDay(2024, month, day)) return undefined
  if (from === undefined) return implied(undefined)
  const way = direction()
  return way === 'habit' ? recurring : implied(nearest(from, month, day, way))
}

/** "January 13, 2025", "Jan. 13", "13 January 2025". */
export const fullDate: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${weekdayBefore}(?:\\bon )?\\b(?<month>${monthPattern})\\.?\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?!:|,\\d|\\.\\d)(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?`,
      'giu',
    ),
    read,
  },
  {
    pattern: new RegExp(
      `${weekdayBefore}(?:\\bon )?\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${monthPattern})\\b(?:\\.?,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?`,
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
