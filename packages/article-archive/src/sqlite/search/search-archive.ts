import { asksForStatements, type Query } from '@onrecord/article-data/query'
import type { Hit, Page, SearchOptions } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import { predicateOf, type SearchUnit } from '../../search/predicate.ts'
import { type RankedHit, rankedPage, rankHit } from '../../search/relevance.ts'
import { maxCounted } from '../../search/search-facets.ts'
import { type SearchTerm, searchTerms } from '../../search/snippet.ts'
import { storedStatement } from '../../search/stored-parts.ts'
import type { Row, Store } from '../store.ts'
import { meaningOf } from './named-entities.ts'
import { searchPlan } from './search-plan.ts'
import { storedArticle } from './stored-article.ts'

/** A key after those of all articles. */
export const endOfKeys = Number.MAX_SAFE_INTEGER

/** The keys of the next articles, each with the keys of its matching statements, in the order of the text. */
export const foundKeys = (
  store: Store,
  query: Query | undefined,
  before: number,
  limit: number,
): readonly (readonly number[])[] => {
  const unit: SearchUnit = query !== undefined && asksForStatements(query) ? 'statement' : 'article'
  const keysInArticle = unit === 'article' ? 1 : partsInKey
  const predicate = query && predicateOf(query, unit, (name) => meaningOf(store, name))
  const { sql, values } = searchPlan(unit, predicate, before === endOfKeys ? before : before * keysInArticle)
  const found: { article: number; keys: number[] }[] = []
  for (const row of store.sql(sql).iterate(...values) as Iterable<Row>) {
    const key = Number(row.key)
    const last = found.at(-1)
    if (last && key >= last.article * keysInArticle) {
      last.keys.unshift(key)
      continue
    }
    if (found.length > limit) break
    const article = unit === 'article' ? key : articleKeyOf(store, key)
    found.push({ article, keys: [key] })
  }
  return found.map(({ article, keys }) => [article, ...(unit === 'article' ? [] : keys)])
}

const articleKeyOf = ({ sql }: Store, key: number): number =>
  Number(sql('SELECT key FROM article WHERE key <= ? ORDER BY key DESC LIMIT 1').get(Math.floor(key / partsInKey))?.key)

const rankedHit = (
  store: Store,
  terms: readonly SearchTerm[],
  [key = 0, ...statements]: readonly number[],
  isRanked: boolean,
): RankedHit | undefined => {
  const stored = storedArticle(store, key)
  if (!stored) return undefined
  const found = statements.flatMap((statement) => {
    const own = stored.article.statements[statement - key * partsInKey]
    return own ? [storedStatement(stored, own)] : []
  })
  return rankHit(stored, found, terms, isRanked)
}

/** The articles that match a query, or that have matching statements, in the order of `sort`. */
export const searchArchive = (
  store: Store,
  query: Query | undefined,
  { sort = 'day', ...options }: SearchOptions = {},
): Page<Hit> => {
  const start = pageStart(options)
  const isRanked = sort === 'relevance'
  const limit = isRanked ? maxCounted : start.limit
  const [before = endOfKeys] = (isRanked ? undefined : start.after) ?? []
  return store.read(() => {
    const found = foundKeys(store, query, before, limit)
    const terms = searchTerms(query)
    const hits = found.slice(0, limit).flatMap((keys) => rankedHit(store, terms, keys, isRanked) ?? [])
    if (isRanked) return rankedPage(hits, start)
    return { items: hits.map(({ hit }) => hit()), ...nextOf(found, limit, (keys) => keys.slice(0, 1)) }
  })
}
