/** A day of the Gregorian calendar, as days since 1970-01-01 in UTC: no time zone moves it. */
export type Day = number

const millisecondsADay = 86_400_000
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const dayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** The day that an ISO 8601 date or date-time begins with; undefined when it does not begin with a date. */
export const dayOf = (iso: string | undefined): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  const time = match ? Date.parse(`${match[0]}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : time / millisecondsADay
}

/** The day as an ISO 8601 date: "2025-01-13". */
export const isoDate = (day: Day): string => new Date(day * millisecondsADay).toISOString().slice(0, 10)

/** 1 for January by any written form ("Jan", "jan.", "January"), 0 when the word is no month. */
export const monthOf = (word: string): number => {
  const plain = word.toLowerCase().replace('.', '')
  return plain.length < 3
    ? 0
    : monthNames.findIndex(
        (name) => name === plain || name.slice(0, 3) === plain || (plain === 'sept' && name === 'september'),
      ) + 1
}

/** 0 for Sunday to 6 for Saturday, -1 when the word is no day of the week. */
export const weekdayOf = (word: string): number => dayNames.indexOf(word.toLowerCase())

/** The last day on or before `from` that falls on the weekday; with `after`, the first one later than `from`. */
export const nearestWeekday = (from: Day, weekday: number, after = false): Day => {
  const today = (((from + 4) % 7) + 7) % 7
  return after ? from + ((weekday - today + 6) % 7) + 1 : from - ((today - weekday + 7) % 7)
}

/** Whether there is such a day: the 31st of April is none. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day of a month of a year; undefined when there is no such day. */
export const dayIn = (year: number, month: number, day: number): Day | undefined =>
  isDay(year, month, day) ? Date.UTC(year, month - 1, day) / millisecondsADay : undefined

/** Monday of the week of `day`: weeks begin on Monday. */
export const mondayOf = (day: Day): Day => nearestWeekday(day, 1)

/** Two digits: "08". */
export const two = (value: number): string => String(value).padStart(2, '0')
