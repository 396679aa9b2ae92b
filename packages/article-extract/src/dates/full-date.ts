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

const lastDay =
  '(?:\\s?[-–—]\\s?|\\s(?:to|through|until|and)\\s)(?<last>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?![:%-]|,\\d|\\.\\d)'
/** What may follow "May 3 and 4"; "May 3 and 4 boats" is a day and a number. */
const goesOn = '(?=[.,;:)—–]|\\s(?:in|at|on|for|to|with|as|by|when|and|but|of|was|were|is|are|will|said)\\b|$)'

const readRange: DateRule['read'] = (groups, context) => {
  const first = read(groups, context)
  const last = Number(groups.last)
  if (first === undefined || last <= Number(groups.day) || last > 31) return undefined
  if (first.edtf === undefined) return first
  const edtf = `${first.edtf}/${first.edtf.slice(0, 8)}${two(last)}`
  return isDay(Number(edtf.slice(0, 4)), Number(edtf.slice(5, 7)), last) ? { ...first, edtf } : undefined
}

/** Days of one month: "May 20-25", "May 20 and 21, 2025", "from 20 to 25 May". */
export const dayRange: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:from|between|on) )?(?<month>${monthPattern})\\.?\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?${lastDay}(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?${goesOn}`,
      'giu',
    ),
    read: readRange,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:from|between|on) )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?${lastDay}\\s(?:of\\s)?(?<month>${monthPattern})\\b(?:\\.?,?\\s(?<year>(?:1[5-9]|20)\\d{2})\\b)?`,
      'giu',
    ),
    read: readRange,
  },
]

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
