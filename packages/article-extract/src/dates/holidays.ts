import { type Day, dayIn, isoDate, nearestWeekday, weekdayOf } from './calendar.ts'
import { type DateRule, implied, known, nearestOfYears, recurring } from './date-rule.ts'

type DayOfYear = (year: number) => Day | undefined

/** Western Easter Sunday, by the anonymous Gregorian method. Source: Meeus, Astronomical Algorithms, chapter 8. */
const easter: DayOfYear = (year) => {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayIn(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayIn(year, month, day)

const byEaster =
  (days: number): DayOfYear =>
  (year) =>
    (easter(year) ?? 0) + days

/**
 * The last such weekday on or before a day of a month: the fourth Thursday of November is the last one up to November
 * 28.
 */
const weekdayUpTo =
  (name: string, month: number, day: number): DayOfYear =>
  (year) => {
    const last = dayIn(year, month, day)
    return last === undefined ? undefined : nearestWeekday(last, weekdayOf(name))
  }

/**
 * The holidays of every year, by the dates of most countries, or of the United States if the name is American. A
 * holiday that other countries celebrate on another date (Independence Day, Mother's Day) is not in the table.
 */
const holidays: Readonly<Record<string, DayOfYear>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'martin luther king jr day': weekdayUpTo('Monday', 1, 21),
  'martin luther king day': weekdayUpTo('Monday', 1, 21),
  "valentine's day": fixed(2, 14),
  "presidents' day": weekdayUpTo('Monday', 2, 21),
  "international women's day": fixed(3, 8),
  "st patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  'ash wednesday': byEaster(-46),
  'palm sunday': byEaster(-7),
  'maundy thursday': byEaster(-3),
  'good friday': byEaster(-2),
  'easter sunday': byEaster(0),
  'easter monday': byEaster(1),
  'whit monday': byEaster(50),
  'may day': fixed(5, 1),
  'memorial day': weekdayUpTo('Monday', 5, 31),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  'fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': weekdayUpTo('Monday', 9, 7),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'veterans day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  'thanksgiving day': weekdayUpTo('Thursday', 11, 28),
  thanksgiving: weekdayUpTo('Thursday', 11, 28),
  'black friday': (year) => (weekdayUpTo('Thursday', 11, 28)(year) ?? 0) + 1,
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]/gu, '')
    .replaceAll('’', "'")
    .replace(/^saint /u, 'st ')
    .replace(/^presidents? day|^president's day/u, "presidents' day")
    .replace(/^new years /u, "new year's ")

const names =
  "New Year['’]?s (?:Day|Eve)|Martin Luther King(?:,? Jr\\.?,?)? Day|Valentine['’]s Day|President(?:s['’]?|['’]s) Day|International Women['’]s Day|" +
  "(?:St\\.?|Saint) Patrick['’]s Day|April Fools['’] Day|Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Easter (?:Sunday|Monday)|" +
  "Whit Monday|May Day|Memorial Day|Canada Day|Bastille Day|Labor Day|All Saints['’] Day|Veterans Day|Remembrance Day|" +
  'Thanksgiving Day|Christmas (?:Eve|Day)|Boxing Day'
/**
 * Holidays that often name a season or a style ("Halloween costumes", "Black Friday prices"). They need a word of time
 * before them.
 */
const alone = '(?:the )?Fourth of July|July Fourth|Juneteenth|Halloween|Thanksgiving|Black Friday'
const timeWords = '[Oo]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter'
const which = '[Ll]ast|[Tt]his|[Nn]ext'
/**
 * Rules out other words of a name before or after it: "Orthodox Good Friday", "Good Friday Agreement", "Memorial Day
 * weekend".
 */
const notInName =
  '(?<!(?<!\\p{L})(?!(?:The|That|His|Her|Its|Their|Our) )\\p{Lu}[\\p{L}.\'’-]{1,30} |\\b[Ee]very |\\b[Ee]ach |[-–—“"‘])'
const end =
  "(?:,? (?<year>(?:19|20)\\d{2}))?\\b(?!['’]s|-|\\s(?:\\p{Lu}|(?:weekend|costume|part(?:y|ies)|dinner|turkey|sale|deal|shopp|parade|decoration|season|holiday|tradition)\\w*))"

/** The possible beginnings of a match, checked first because a lookbehind at every word is slow. */
const opening = `(?=(?:${timeWords}|${which}) |[NMVPISAWGECBLRTFJHt])`

/** A holiday: "on Christmas Day", "last New Year's Eve", "since Labor Day 2019". */
export const holiday: DateRule = {
  pattern: new RegExp(
    `\\b${opening}${notInName}(?:(?<word>${timeWords}) )?(?:(?<which>${which}) )?(?:(?<=\\b(?:${timeWords}|${which}) )(?<alone>${alone})|(?<name>${names}))${end}`,
    'gu',
  ),
  read: (groups, { from, direction }) => {
    const dayOfYear = holidays[keyOf((groups.name ?? groups.alone ?? '').replace(/^the /u, ''))]
    if (dayOfYear === undefined) return undefined
    const word = groups.word?.toLowerCase()
    const opened = (day: Day | undefined): string | undefined =>
      day === undefined ? undefined : word === 'since' ? `${isoDate(day)}/..` : isoDate(day)
    if (groups.year !== undefined) {
      const found = opened(dayOfYear(Number(groups.year)))
      return found === undefined ? undefined : known(found)
    }
    if (from === undefined) return implied(undefined)
    const near = groups.which?.toLowerCase()
    if (near === 'last') return implied(opened(nearestOfYears(from - 1, dayOfYear, 'back')))
    if (near === 'next') return implied(opened(nearestOfYears(from + 1, dayOfYear, 'ahead')))
    if (near === 'this') return implied(opened(dayOfYear(Number(isoDate(from).slice(0, 4)))))
    if (word === 'since') return implied(opened(nearestOfYears(from, dayOfYear, 'back')))
    const way = direction()
    return way === 'habit' ? recurring : implied(opened(nearestOfYears(from, dayOfYear, way)))
  },
}
