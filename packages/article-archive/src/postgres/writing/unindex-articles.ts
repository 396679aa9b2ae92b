import { apartPairs } from '../../identity/apart-pairs.ts'
import { entityKeys } from '../../identity/entity-keys.ts'
import type { Evidence } from '../../identity/evidence.ts'
import { dayOfKey, keysNeeded, partsInKey } from '../../indexing/story-key.ts'
import type { Sql } from '../connection.ts'
import type { Appearances } from './entity-counts.ts'
import type { StoredRow } from './find-stories.ts'
import { leavePublishers } from './publisher-numbers.ts'

/** The pairs of entities that each article lists separately. */
const apartOf = async (sql: Sql, byArticle: ReadonlyMap<number, ReadonlyMap<number, number>>) => {
  const numbers = [...new Set([...byArticle.values()].flatMap((entities) => [...entities.keys()]))]
  const rows = await sql<{ number: number; hash: string; evidence: Evidence; block: string | null }>`
    select number, hash, evidence, block from entity where number = any(${numbers}::integer[])`
  const keys = new Map(
    rows.map(({ number, hash, evidence, block }) => [number, entityKeys(evidence, hash, block !== null)]),
  )
  return new Map(
    Array.from(byArticle, ([key, entities]) => {
      const own = [...entities.keys()]
      return [
        key,
        apartPairs(
          own.map((number) => keys.get(number) ?? { block: undefined, reach: [] }),
          own,
        ),
      ] as const
    }),
  )
}

/** Deletes the entities of articles. Returns the counts to subtract, by key. */
export const unindexEntities = async (
  sql: Sql,
  articles: readonly number[],
): Promise<ReadonlyMap<number, Appearances>> => {
  const rows = await sql<{ article: number; place: number; entity: number; statements: number }>`
    delete from appearance where article = any(${articles}::bigint[])
    returning article, place, entity, statements`
  const byArticle = new Map(articles.map((key) => [key, new Map<number, number>()]))
  for (const { article, entity, statements } of rows.toSorted((a, b) => a.place - b.place)) {
    byArticle.get(article)?.set(entity, statements)
  }
  const apart = await apartOf(sql, byArticle)
  return new Map(
    Array.from(byArticle, ([key, statements]) => [
      key,
      { sign: -1, day: dayOfKey(key), statements, apart: apart.get(key) ?? [] },
    ]),
  )
}

/** Deletes the rows of articles' statements and figures. */
export const deleteParts = async (
  sql: Sql,
  old: readonly Pick<StoredRow, 'key' | 'statements' | 'figures'>[],
): Promise<void> => {
  const starts = old.map(({ key }) => key * partsInKey)
  const stops = old.map(
    ({ key, statements, figures }) => (key + keysNeeded(Math.max(statements, figures))) * partsInKey,
  )
  await sql`
    delete from statement using unnest(${starts}::bigint[], ${stops}::bigint[]) as old (start, stop)
    where statement.key >= old.start and statement.key < old.stop`
  await sql`
    delete from figure using unnest(${starts}::bigint[], ${stops}::bigint[]) as old (start, stop)
    where figure.key >= old.start and figure.key < old.stop`
}

/** Deletes the index rows of articles. Stories and revisions stay. Returns the counts to subtract, by key. */
export const unindexArticles = async (
  sql: Sql,
  old: readonly StoredRow[],
): Promise<ReadonlyMap<number, Appearances>> => {
  if (old.length === 0) return new Map()
  await deleteParts(sql, old)
  await sql`delete from likeness where article = any(${old.map(({ key }) => key)}::bigint[])`
  await sql`delete from article where key = any(${old.map(({ key }) => key)}::bigint[])`
  await leavePublishers(
    sql,
    old.flatMap(({ publisher }) => publisher ?? []),
  )
  const sum = (name: 'statements' | 'figures'): number => old.reduce((total, row) => total + row[name], 0)
  await sql`update tally set statements = statements - ${sum('statements')}, figures = figures - ${sum('figures')}`
  return unindexEntities(
    sql,
    old.map(({ key }) => key),
  )
}
