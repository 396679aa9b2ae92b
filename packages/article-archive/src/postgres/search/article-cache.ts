import type { Article } from '@onrecord/article-data'
import { unpackArticle } from '../../indexing/packed-article.ts'
import type { Asking } from '../connection.ts'

/** Unpacking is most of what a page costs, and what is asked for is often the latest of the same few. */
const maxUnpacked = 256
const unpackedOf = new WeakMap<Asking, Map<number, Article>>()

/** A revision's number, which is never given to another text, and its packed article where that is not known. */
export interface PackedRow {
  readonly number: number
  readonly body: Uint8Array | null
}

/** The articles whose bodies need not be asked for, by their revisions' numbers; whatever others ask meanwhile. */
export const unpackedBefore = (sql: Asking): ReadonlyMap<number, Article> => new Map(unpackedOf.get(sql))

/** The articles of these revisions, by number; `before` has those that come without their body. */
export const unpackedArticles = (
  sql: Asking,
  before: ReadonlyMap<number, Article>,
  rows: readonly PackedRow[],
): ReadonlyMap<number, Article> => {
  const known = unpackedOf.get(sql) ?? new Map<number, Article>()
  unpackedOf.set(sql, known)
  const found = new Map(
    rows.flatMap(({ number, body }) => {
      const article = body === null ? before.get(number) : unpackArticle(body)
      return article ? [[number, article] as const] : []
    }),
  )
  for (const [number, article] of found) {
    // Taken out and put in again, they are the last that will go.
    known.delete(number)
    known.set(number, article)
  }
  for (const number of [...known.keys()].slice(0, Math.max(0, known.size - maxUnpacked))) known.delete(number)
  return found
}
