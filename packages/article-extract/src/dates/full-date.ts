import { dayIn, isDay, isoDate, monthOf, two } from './calendar.ts'
import { type DateRule, implied, known, nearestOfYears, recurring } from './date-rule.ts'
import { monthPattern } from './time-words.ts'

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
  if (way === 'habit') return recurring
  const found = nearestOfYears(from, (one) => dayIn(one, month, day), way)
  return implied(found === undefined ? undefined : isoDate(found))
}

/** A full date: "January 13, 2025", "Jan. 13", "13 January 2025". */
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
