import { ArchiveQueryError } from '../archive-error.ts'

const pattern = /^[0-9a-z]{1,13}(?:\.[0-9a-z]{1,13})*$/u

/** Numbers of a place in a list as a short text, for `Page.next`. They are whole and not negative. */
export const writeCursor = (...places: readonly number[]): string => places.map((place) => place.toString(36)).join('.')

/** What `writeCursor` was given; `undefined` for no cursor. Throws ArchiveQueryError for what is none of `count` numbers. */
export const readCursor = (cursor: string | undefined, count = 1): readonly number[] | undefined => {
  if (cursor === undefined) return undefined
  const places = pattern.test(cursor) ? cursor.split('.').map((place) => Number.parseInt(place, 36)) : []
  if (places.length === count && places.every(Number.isSafeInteger)) return places
  throw new ArchiveQueryError(
    `Expected "after" as "next" of a page before it, got ${JSON.stringify(cursor.slice(0, 40))}.`,
  )
}

/** How many items a page has: 50 unless told. Throws ArchiveQueryError for what is no whole number above 0. */
export const pageLimit = (limit = 50): number => {
  if (Number.isInteger(limit) && limit > 0) return Math.min(limit, 10_000)
  throw new ArchiveQueryError(`Expected "limit" to be a whole number above 0, got ${limit}.`)
}
