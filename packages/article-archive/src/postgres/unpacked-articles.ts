import type { Article } from '@onrecord/article-data'
import { unpackArticle } from '../rows/packed-article.ts'
import type { Asking } from './connection.ts'

/** Unpacking is most of what a page costs, and what is asked for is often the latest of the same few. */
const mostUnpacked = 256
const unpackedOf = new WeakMap<Asking, Map<number, Article>>()

/** The articles of these revisions' numbers, which are never given to another text; those that are gone are absent. */
export const unpackedArticles = async (
  sql: Asking,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Article>> => {
  const known = unpackedOf.get(sql) ?? new Map<number, Article>()
  unpackedOf.set(sql, known)
  const missing = numbers.filter((number) => !known.has(number))
  const rows =
    missing.length === 0
      ? []
      : await sql<{ number: number; body: Uint8Array }>`
          select number, body from revision where number = any(${missing}::bigint[])`
  const read = new Map(rows.map(({ number, body }) => [number, unpackArticle(body)]))
  const found = new Map(
    numbers.flatMap((number) => {
      const article = known.get(number) ?? read.get(number)
      return article ? [[number, article] as const] : []
    }),
  )
  for (const [number, article] of found) {
    // Taken out and put in again, they are the last that will go.
    known.delete(number)
    known.set(number, article)
  }
  for (const number of [...known.keys()].slice(0, Math.max(0, known.size - mostUnpacked))) known.delete(number)
  return found
}
