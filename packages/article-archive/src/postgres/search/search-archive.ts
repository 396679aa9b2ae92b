import { asksForStatements, type Query } from '@onrecord/article-data/query'
import type { Hit, Page, SearchOptions } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import { namesIn, predicateOf, type SearchUnit } from '../../search/predicate.ts'
import { type RankedHit, rankedPage, rankHit } from '../../search/relevance.ts'
import { maxCounted } from '../../search/search-facets.ts'
import { type SearchTerm, searchTerms } from '../../search/snippet.ts'
import { storedStatement } from '../../search/stored-parts.ts'
import type { Connection, Sql } from '../connection.ts'
import { type SqlPart, sqlPart } from '../sql-part.ts'
import { meaningsOf } from './named-entities.ts'
import { newestFirst } from './newest-first.ts'
import { asTest, queryPart } from './query-part.ts'
import { type StoredArticle, storedArticles } from './stored-articles.ts'

/** A key after those of all articles. */
export const endOfKeys = Number.MAX_SAFE_INTEGER

/** An article that was found. */
export interface Found {
  readonly article: number
  /** Keys of its matching statements, in the order of the text. */
  readonly statements: readonly number[]
}

const foundArticles = async (sql: Sql, test: SqlPart, before: number, limit: number): Promise<readonly Found[]> => {
  const rows = await sql.withFreshPlan<{ key: number }>(newestFirst('article', test, before, limit))
  return rows.map(({ key }) => ({ article: key, statements: [] }))
}

/** Articles with matching statements. Statements are read latest first until there are enough complete articles. */
const foundStatements = async (sql: Sql, test: SqlPart, before: number, limit: number): Promise<readonly Found[]> => {
  const found = new Map<number, number[]>()
  for (let [from, size] = [before, limit * 3]; found.size <= limit; size *= 2) {
    const rows = await sql.withFreshPlan<{ key: number; article: number }>(newestFirst('statement', test, from, size))
    for (const { key, article } of rows) {
      const keys = found.get(article)
      if (keys) keys.unshift(key)
      else found.set(article, [key])
    }
    const last = rows.at(-1)
    if (rows.length < size || !last) break
    from = last.key
  }
  return Array.from(found, ([article, statements]) => ({ article, statements }))
}

/** The next articles that match a query, or that have matching statements: more than `limit` if there are more. */
export const foundKeys = async (
  sql: Sql,
  query: Query | undefined,
  before: number,
  limit: number,
): Promise<readonly Found[]> => {
  const unit: SearchUnit = query !== undefined && asksForStatements(query) ? 'statement' : 'article'
  const test =
    query === undefined
      ? sqlPart`true`
      : asTest(queryPart(unit, predicateOf(query, unit, await meaningsOf(sql, namesIn(query)))))
  return unit === 'article'
    ? foundArticles(sql, test, before, limit + 1)
    : foundStatements(sql, test, before === endOfKeys ? before : before * partsInKey, limit)
}

const rankedHit = (
  stored: StoredArticle,
  statements: readonly number[],
  terms: readonly SearchTerm[],
  isRanked: boolean,
): RankedHit => {
  const found = statements
    .flatMap((key) => stored.article.statements[key - stored.key * partsInKey] ?? [])
    .map((statement) => storedStatement(stored, statement))
  return rankHit(stored, found, terms, isRanked)
}

/** The articles that match a query, or that have matching statements, in the order of `sort`. */
export const searchArchive = (
  connection: Connection,
  query: Query | undefined,
  { sort = 'day', ...options }: SearchOptions = {},
): Promise<Page<Hit>> => {
  const start = pageStart(options)
  const isRanked = sort === 'relevance'
  const limit = isRanked ? maxCounted : start.limit
  const [before = endOfKeys] = (isRanked ? undefined : start.after) ?? []
  return connection.read(async (sql) => {
    const found = await foundKeys(sql, query, before, limit)
    const shown = found.slice(0, limit)
    const stored = await storedArticles(
      sql,
      shown.map(({ article }) => article),
    )
    const terms = searchTerms(query)
    const hits = shown.flatMap(({ article, statements }) => {
      const there = stored.get(article)
      return there ? [rankedHit(there, statements, terms, isRanked)] : []
    })
    if (isRanked) return rankedPage(hits, start)
    return { items: hits.map(({ hit }) => hit()), ...nextOf(found, limit, ({ article }) => [article]) }
  })
}
