import type { ArticleSummary, Page, PageOptions } from '../../archive.ts'
import { pageLimit, readCursor, writeCursor } from '../../search/paging.ts'
import type { Store } from '../store.ts'
import { articleSummary, summaryColumns } from './article-summary.ts'

/** A page of articles, the latest published first. */
export const listArticles = (store: Store, { limit, after }: PageOptions = {}): Page<ArticleSummary> => {
  const [before = Number.MAX_SAFE_INTEGER] = readCursor(after) ?? []
  const most = pageLimit(limit)
  const rows = store.read(() =>
    store.sql(`SELECT ${summaryColumns} FROM article WHERE key < ? ORDER BY key DESC LIMIT ?`).all(before, most + 1),
  )
  const last = rows[most - 1]
  return {
    items: rows.slice(0, most).map(articleSummary),
    ...(rows.length > most && last !== undefined && { next: writeCursor(Number(last.key)) }),
  }
}
