const secondsInDay = 86_400
const yearOne = Date.UTC(2000, 0, 1) / 1000 - 730_119 * secondsInDay
const lastDay = 2 ** 21 - 1
const keysInDay = 2 ** 18
const keysInSecond = 3

/** How many keys of statements (and of figures) belong to one key of an article. */
export const partsInKey = 64

/** A run of keys, end exclusive. */
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
 * Where the key of an article published at `milliseconds` (since 1970, UTC) may lie, best first: in its second, minute,
 * hour, day; on a day that is full, on one after it. Keys grow with the time of publication, so that the latest come first
 * where an index is read backwards. They are close together because the full-text index keeps the distances between them.
 * Times outside the years 1 to 5741 count as the first or last.
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

/** The first key of the day that `date` (ISO 8601 day, month or year) begins with. */
export const firstKeyOf = (date: string): number => {
  const [year = '1', month = '01', day = '01'] = date.split('-')
  return secondKey(secondsOf(Date.parse(`${year}-${month}-${day}T00:00:00Z`)))
}

/** The number of the day that a key of an article lies in, counted from 1 January of year 1. */
export const dayOfKey = (key: number): number => Math.floor(key / keysInDay)

/** A numbered day as ISO 8601. */
export const dayText = (day: number): string =>
  new Date((day * secondsInDay + yearOne) * 1000).toISOString().slice(0, 10)

/** How many keys of its own an article needs, so that each of `parts` statements or figures has one. */
export const keysNeeded = (parts: number): number => Math.max(1, Math.ceil(parts / partsInKey))
