const secondsInDay = 86_400
const yearOne = Date.UTC(2000, 0, 1) / 1000 - 730_119 * secondsInDay
const lastDay = 2 ** 21 - 1
const keysInDay = 2 ** 18
const keysInSecond = 3

/** How many keys of statements (and of figures) belong to one key of an article. */
export const partsInKey = 64

/** A range of keys. The end is exclusive. */
export interface KeyRange {
  readonly start: number
  readonly end: number
}

const secondsOf = (milliseconds: number): number => {
  const seconds = Math.floor(milliseconds / 1000) - yearOne
  return Math.min(Math.max(seconds, 0), (lastDay + 1) * secondsInDay - 1)
}

const secondKey = (seconds: number): number =>
  Math.floor(seconds / secondsInDay) * keysInDay + (seconds % secondsInDay) * keysInSecond

const runs = [1, 60, 3600, secondsInDay]
const daysAhead = 3650

/**
 * Ranges for the key of an article published at `milliseconds` (since 1970, UTC), best first: its second, minute,
 * hour and day, then later days if that day is full. Keys grow with the time of publication, so an index read
 * backward gives the latest first. They are dense, because the full-text index stores the gaps between them. Times
 * outside the years 1 to 5741 count as the first or last.
 */
export function* keyRanges(milliseconds: number): Generator<KeyRange> {
  const seconds = secondsOf(milliseconds)
  for (const run of runs) {
    const start = seconds - (seconds % run)
    const end = run === secondsInDay ? secondKey(start) + keysInDay : secondKey(start + run - 1) + keysInSecond
    yield { start: secondKey(start), end }
  }
  const day = Math.floor(seconds / secondsInDay)
  for (let ahead = 1; ahead <= daysAhead; ahead++)
    yield { start: (day + ahead) * keysInDay, end: (day + ahead + 1) * keysInDay }
}

/** The first key of the first day of `date` (an ISO 8601 day, month or year). */
export const firstKeyOf = (date: string): number => {
  const [year = '1', month = '01', day = '01'] = date.split('-')
  return secondKey(secondsOf(Date.parse(`${year}-${month}-${day}T00:00:00Z`)))
}

/** The number of the day of an article's key, counted from 1 January of year 1. */
export const dayOfKey = (key: number): number => Math.floor(key / keysInDay)

/** A day number as an ISO 8601 day. */
export const dayText = (day: number): string =>
  new Date((day * secondsInDay + yearOne) * 1000).toISOString().slice(0, 10)

/** How many keys an article needs, so that each of its `parts` statements or figures has one. */
export const keysNeeded = (parts: number): number => Math.max(1, Math.ceil(parts / partsInKey))
