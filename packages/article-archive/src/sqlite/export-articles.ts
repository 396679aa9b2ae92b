import type { Article } from '@onrecord/article-data'
import { unpackArticle } from '../rows/packed-article.ts'
import type { Store } from './store.ts'

const atOnce = 50

/**
 * Every article's latest revision, or every revision, oldest kept first. Read a few at a time, each time anew, so that the
 * archive may be written meanwhile; what is kept during the export may be in it.
 */
export async function* exportArticles(store: Store, revisions: boolean): AsyncGenerator<Article> {
  for (let last = 0; ; ) {
    const rows = store.read(() =>
      store
        .sql(`SELECT number, body FROM revision JOIN article ON article.key = revision.article
          WHERE number > ?1 AND (?2 OR article.revision = revision.revision) ORDER BY number LIMIT ?3`)
        .all(last, revisions ? 1 : 0, atOnce),
    )
    for (const { number, body } of rows) {
      last = Number(number)
      if (body instanceof Uint8Array) yield unpackArticle(body)
    }
    if (rows.length < atOnce) return
  }
}
