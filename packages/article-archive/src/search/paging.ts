import type { Page, PageOptions } from '../archive.ts'
import { ArchiveQueryError } from '../archive-error.ts'

const pattern = /^[0-9a-z]{1,13}(?:\.[0-9a-z]{1,13})*$/u

const readCursor = (cursor: string | undefined, count: number): readonly number[] | undefined => {
  if (cursor === undefined) return undefined
  const places = pattern.test(cursor) ? cursor.split('.').map((place) => Number.parseInt(place, 36)) : []
  if (places.length === count && places.every(Number.isSafeInteger)) return places
  throw new ArchiveQueryError(
    `"after" is not the "next" of a previous page: ${JSON.stringify(cursor.slice(0, 40))}. Pass the "next" that the page returned.`,
  )
}

const maxItems = 10_000

/** How many items of a list can be asked about together. */
export const maxListed = 100

const itemLimit = (limit = 50): number => {
  if (Number.isInteger(limit) && limit > 0) return Math.min(limit, maxItems)
  throw new ArchiveQueryError(`"limit" is ${limit}. Pass a whole number above 0.`)
}

/** Where a page begins in its list, and how many items it has at most. */
export interface PageStart {
  /** The sort numbers of the last item of the previous page; `undefined` for the first page. */
  readonly after: readonly number[] | undefined
  readonly limit: number
}

/**
 * Reads the options of a list whose items are sorted by `count` numbers. 50 items by default, 10,000 at most. Throws
 * ArchiveQueryError for a cursor that no page gave and for a limit that is not a whole number above 0.
 */
export const pageStart = ({ limit, after }: PageOptions, count = 1): PageStart => ({
  after: readCursor(after, count),
  limit: itemLimit(limit),
})

/**
 * The `next` of a page of `limit` rows, absent when there are no more rows. `numbersOf` gives the numbers that a row is
 * sorted by: whole and not negative.
 */
export const nextOf = <Row>(
  rows: readonly Row[],
  limit: number,
  numbersOf: (last: Row) => readonly number[],
): Pick<Page<never>, 'next'> => {
  const last = rows[limit - 1]
  if (rows.length <= limit || last === undefined) return {}
  return {
    next: numbersOf(last)
      .map((number) => number.toString(36))
      .join('.'),
  }
}
