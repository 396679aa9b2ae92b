import type { Query } from '@onrecord/article-data/query'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { type CountedStatement, countedCache, countedStatements } from '../../search/counted-statements.ts'
import { type CountedStories, type CountedStory, maxCounted } from '../../search/search-facets.ts'
import type { Connection, Sql } from '../connection.ts'
import { endOfKeys, type Found, foundKeys } from './search-archive.ts'
import { voicesByPlace } from './stored-articles.ts'

interface Row {
  readonly key: number
  /** The number of its latest revision. */
  readonly number: number
  readonly published: string | null
  readonly publisher: string | null
}

/** The statements of revisions, by number, each in the order of the model. Only those that are not in memory are unpacked. */
const statementsOf = async (
  sql: Sql,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly CountedStatement[]>> => {
  const cache = countedCache(sql)
  const found = new Map(
    numbers.flatMap((number) => {
      const known = cache.get(number)
      return known ? [[number, known] as const] : []
    }),
  )
  const missing = numbers.filter((number) => !found.has(number))
  if (missing.length === 0) return found
  const rows = await sql<{ number: number; body: Uint8Array }>`
    select number, body from revision where number = any(${missing}::bigint[])`
  for (const { number, body } of rows) {
    const made = countedStatements(unpackArticle(body))
    found.set(number, made)
    cache.set(number, made)
  }
  return found
}

const countedStories = async (sql: Sql, found: readonly Found[]): Promise<readonly CountedStory[]> => {
  const rows = await sql<Row>`
    select article.key, revision.number, article.published,
      (select publisher.name from publisher where publisher.number = article.publisher) as publisher
    from article
    join revision on revision.id = article.id and revision.revision = article.revision
    where article.key = any(${found.map(({ article }) => article)}::bigint[])`
  const withStatements = found.filter(({ statements }) => statements.length > 0).map(({ article }) => article)
  const counted = new Set(withStatements)
  const [stored, voicesOf] = await Promise.all([
    statementsOf(
      sql,
      rows.filter(({ key }) => counted.has(key)).map(({ number }) => number),
    ),
    voicesByPlace(sql, withStatements),
  ])
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return found.flatMap(({ article, statements }) => {
    const row = byKey.get(article)
    if (!row) return []
    const all = stored.get(row.number) ?? []
    const voices = voicesOf.get(article)
    return [
      {
        publisher: row.publisher ?? undefined,
        published: row.published ?? undefined,
        statements: statements
          .flatMap((key) => all[key - article * partsInKey] ?? [])
          .map(({ form, anonymity, places }) => ({
            form,
            anonymity,
            voices: places.flatMap((place) => {
              const voice = voices?.get(place)
              return voice ? [{ value: voice.id, label: voice.name }] : []
            }),
          })),
      },
    ]
  })
}

/** The latest stories that match a query, at most 200, with what facets count. */
export const countStories = (connection: Connection, query: Query): Promise<CountedStories> =>
  connection.read(async (sql) => {
    const found = await foundKeys(sql, query, endOfKeys, maxCounted)
    return {
      stories: await countedStories(sql, found.slice(0, maxCounted)),
      isComplete: found.length <= maxCounted,
    }
  })
