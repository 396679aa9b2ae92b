/** A day of the Gregorian calendar, as the number of days since 1970-01-01 in UTC; time zones do not change it. */
export type Day = number

const millisecondsADay = 86_400_000
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const dayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** The day at the start of an ISO 8601 date or date-time; undefined if the text does not begin with a date. */
export const dayOf = (iso: string | undefined): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  const time = match ? Date.parse(`${match[0]}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : time / millisecondsADay
}

/** The day as an ISO 8601 date: "2025-01-13". */
export const isoDate = (day: Day): string => new Date(day * millisecondsADay).toISOString().slice(0, 10)

/**
 * The number of a month in any written form ("Jan", "jan.", "January"): 1 for January, 0 if the word is not a month.
 */
export const monthOf = (word: string): number => {
  const plain = word.toLowerCase().replace('.', '')
  return plain.length < 3
    ? 0
    : monthNames.findIndex(
        (name) => name === plain || name.slice(0, 3) === plain || (plain === 'sept' && name === 'september'),
      ) + 1
}

/** The number of a day of the week: 0 for Sunday to 6 for Saturday, -1 for other words. */
export const weekdayOf = (word: string): number => dayNames.indexOf(word.toLowerCase())

/** The last such weekday on or before `from`; with `after`, the first one after `from`. */
export const nearestWeekday = (from: Day, weekday: number, after = false): Day => {
  const today = (((from + 4) % 7) + 7) % 7
  return after ? from + ((weekday - today + 6) % 7) + 1 : from - ((today - weekday + 7) % 7)
}

/** Whether the day exists: April 31 does not. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A day by year, month and day of the month; undefined if it does not exist. */
export const dayIn = (year: number, month: number, day: number): Day | undefined =>
  isDay(year, month, day) ? Date.UTC(year, month - 1, day) / millisecondsADay : undefined

/** The Monday of the week that `day` is in; weeks begin on Monday. */
export const mondayOf = (day: Day): Day => nearestWeekday(day, 1)

/** A number in two digits: "08". */
export const two = (value: number): string => String(value).padStart(2, '0')
