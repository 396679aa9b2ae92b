import { asksForStatements, type Query } from '@onrecord/article-data/query'
import type { Hit, Page, PageOptions } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import { predicateOf, type SearchUnit } from '../../search/predicate.ts'
import { hitSnippet, type SearchTerm, searchTerms } from '../../search/snippet.ts'
import { storedStatement } from '../../search/stored-parts.ts'
import type { Row, Store } from '../store.ts'
import { meaningOf } from './named-entities.ts'
import { searchPlan } from './search-plan.ts'
import { storedArticle } from './stored-article.ts'

const endOfKeys = Number.MAX_SAFE_INTEGER

/** The keys of the next articles, each with the keys of its matching statements, in the order of the text. */
const foundKeys = (
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

const hitAt = (
  store: Store,
  terms: readonly SearchTerm[],
  [key = 0, ...statements]: readonly number[],
): Hit | undefined => {
  const kept = storedArticle(store, key)
  if (!kept) return undefined
  const found = statements.flatMap((statement) => {
    const own = kept.article.statements[statement - key * partsInKey]
    return own ? [storedStatement(kept, own)] : []
  })
  return { article: kept.summary, snippet: hitSnippet(kept.article, found[0], terms), statements: found }
}

/** The articles that match a query, or that have matching statements, latest publication first. */
export const searchArchive = (store: Store, query: Query | undefined, options: PageOptions = {}): Page<Hit> => {
  const { after: [before = endOfKeys] = [], limit } = pageStart(options)
  return store.read(() => {
    const found = foundKeys(store, query, before, limit)
    const terms = searchTerms(query)
    return {
      items: found.slice(0, limit).flatMap((keys) => hitAt(store, terms, keys) ?? []),
      ...nextOf(found, limit, (keys) => keys.slice(0, 1)),
    }
  })
}
