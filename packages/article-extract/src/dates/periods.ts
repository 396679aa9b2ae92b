import { type Day, dayIn, isoDate, mondayOf, nearestWeekday } from './calendar.ts'
import { type DateRule, type Direction, implied, recurring } from './date-rule.ts'
import { countOf, countWords } from './time-words.ts'

const saturday = 6

/** The Saturday of the weekend that the words mean. */
const weekendOf = (from: Day, which: string, way: Direction): Day => {
  // On a Sunday, the weekend began the day before.
  const last = nearestWeekday(from, saturday)
  const coming = from - last <= 1 ? last : last + 7
  if (which === 'last') return mondayOf(from) - 2
  if (which === 'past') return last
  if (which === 'coming') return last + 7
  if (way === 'ahead' || way === 'present' || way === 'planned') return coming
  return which === 'this' && way !== 'back' ? coming : last
}

/** A weekend, as Saturday and Sunday: "over the weekend", "last weekend", "this weekend". */
export const weekend: DateRule = {
  pattern:
    /(?<!\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]ny) )\b(?:(?:[Oo]ver|[Dd]uring|[Oo]n|[Aa]t|[Bb]y) the (?:(?<kind>last|past|coming) )?|(?:[Oo]ver )?(?<which>[Ll]ast|[Tt]his(?: past| coming)?) )weekend\b(?!['’]s|\s(?:of|before|after|when|edition|newspaper|warrior)\b)/gu,
  read: ({ which = 'the', kind }, { from, direction }) => {
    if (from === undefined) return implied(undefined)
    const way = direction()
    if (way === 'habit' && which === 'the') return recurring
    const word = kind ?? which.toLowerCase().replace('this ', '')
    const first = weekendOf(from, word, way)
    return implied(`${isoDate(first)}/${isoDate(first + 1)}`)
  },
}

/** The month `count` months before the one of `day`: "2024-12". */
const monthBefore = (day: Day, count: number): string => {
  const [year = 0, month = 1] = isoDate(day).split('-').map(Number)
  const months = year * 12 + month - 1 - count
  const first = dayIn(Math.floor(months / 12), (months % 12) + 1, 1)
  return first === undefined ? '' : isoDate(first).slice(0, 7)
}

const mostYears = 400

/** The period of the last `count` units before `day`, no more exact than the words. */
const spanUpTo = (day: Day, count: number, unit: string): string | undefined => {
  if (unit === 'hour') return `${isoDate(day - Math.ceil(count / 24))}/${isoDate(day)}`
  if (unit === 'day' || unit === 'week') return `${isoDate(day - count * (unit === 'week' ? 7 : 1))}/${isoDate(day)}`
  if (unit === 'month') return `${monthBefore(day, count)}/${monthBefore(day, 0)}`
  const year = Number(isoDate(day).slice(0, 4))
  const years = count * (unit === 'decade' ? 10 : 1)
  return years > mostYears ? undefined : `${year - years}/${year}`
}

/** A period up to the reference day: "the past week", "over the last two months". "the last week of May" is not one. */
export const pastSpan: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Tt]hroughout|[Ff]or) )?[Tt]he past|(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or) the last) (?:(?:(?<count>${countWords}) (?<units>hour|day|week|month|year|decade)s)|(?<unit>week|month|year|decade))\\b(?!['’]s|-|\\s(?:of|when|that|before)\\b)`,
    'gu',
  ),
  read: ({ count, units, unit }, { from }) => {
    const span = from === undefined ? undefined : spanUpTo(from, countOf(count ?? 'one'), units ?? unit ?? '')
    return implied(span)
  },
}

/** The period of the next `count` units after `day`, no more exact than the words. */
const spanFrom = (day: Day, count: number, unit: string): string | undefined => {
  if (unit === 'day' || unit === 'week') return `${isoDate(day)}/${isoDate(day + count * (unit === 'week' ? 7 : 1))}`
  if (unit === 'month') return `${monthBefore(day, 0)}/${monthBefore(day, -count)}`
  const year = Number(isoDate(day).slice(0, 4))
  const years = count * (unit === 'decade' ? 10 : 1)
  return years > mostYears ? undefined : `${year}/${year + years}`
}

/** A period from the reference day on: "in the next two weeks", "over the coming year". */
export const nextSpan: DateRule = {
  pattern: new RegExp(
    `\\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Tt]hroughout|[Ff]or) the (?:next|coming) (?:(?<count>${countWords}) (?<units>day|week|month|year|decade)s|(?<unit>week|month|year|decade))\\b(?!['’]s|-|\\s(?:of|when|that|before)\\b)`,
    'gu',
  ),
  read: ({ count, units, unit }, { from, direction }) => {
    // "They met twice over the next two years" counts from a day that is not given.
    if (direction() === 'back') return undefined
    const span = from === undefined ? undefined : spanFrom(from, countOf(count ?? 'one'), units ?? unit ?? '')
    return implied(span)
  },
}
