import type { Article } from '@onrecord/article-data'
import type { ArticleSummary } from '../../archive.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import type { Store } from '../store.ts'
import { articleSummary, summaryColumns } from './article-summary.ts'

/** An article with what lists say of it. */
export interface StoredArticle {
  readonly key: number
  readonly summary: ArticleSummary
  readonly article: Article
}

/** Unpacking is most of what a page costs, and what is asked for is often the latest of the same few. */
const maxUnpacked = 256
const unpackedOf = new WeakMap<Store, Map<number, Article>>()

const read = ({ sql }: Store, number: number): Article | undefined => {
  const body = sql('SELECT body FROM revision WHERE number = ?').get(number)?.body
  return body instanceof Uint8Array ? unpackArticle(body) : undefined
}

/** The article of a revision's number, which is never given to another text. */
const unpacked = (store: Store, number: number): Article | undefined => {
  const known = unpackedOf.get(store) ?? new Map<number, Article>()
  unpackedOf.set(store, known)
  const article = known.get(number) ?? read(store, number)
  if (article === undefined) return undefined
  // Taken out and put in again, it is the last that will go.
  known.delete(number)
  known.set(number, article)
  const [oldest] = known.keys()
  if (known.size > maxUnpacked && oldest !== undefined) known.delete(oldest)
  return article
}

/** The latest revision of the article whose statement, figure or own key this is; `undefined` when it is gone. */
export const storedArticle = (store: Store, key: number): StoredArticle | undefined => {
  const row = store
    .sql(`SELECT ${summaryColumns}, revision.number FROM article
    JOIN revision ON revision.article = article.key AND revision.revision = article.revision
    WHERE article.key <= ? ORDER BY article.key DESC LIMIT 1`)
    .get(key)
  const article = row && unpacked(store, Number(row.number))
  return article && { key: Number(row.key), summary: articleSummary(row), article }
}
