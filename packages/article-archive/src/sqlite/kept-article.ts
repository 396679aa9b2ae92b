import type { Article } from '@onrecord/article-data'
import type { ArticleSummary } from '../archive.ts'
import { unpackArticle } from '../rows/packed-article.ts'
import { articleSummary, summaryColumns } from './article-summary.ts'
import type { Store } from './store.ts'

/** An article with what lists say of it. */
export interface KeptArticle {
  readonly key: number
  readonly summary: ArticleSummary
  readonly article: Article
}

/** The latest revision of the article whose statement, figure or own key this is; `undefined` when it is gone. */
export const keptArticle = ({ sql }: Store, key: number): KeptArticle | undefined => {
  const row = sql(`SELECT ${summaryColumns}, revision.body FROM article
    JOIN revision ON revision.article = article.key AND revision.revision = article.revision
    WHERE article.key <= ? ORDER BY article.key DESC LIMIT 1`).get(key)
  if (!(row?.body instanceof Uint8Array)) return undefined
  return { key: Number(row.key), summary: articleSummary(row), article: unpackArticle(row.body) }
}
