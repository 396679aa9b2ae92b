import { ArchiveError } from '../../archive-error.ts'
import { type ArticleRows, articleRows } from '../../indexing/article-rows.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import type { Store } from '../store.ts'

/** The index rows of the latest text of the article with this key; `undefined` if the text is damaged. */
export const storedRows = ({ sql }: Store, key: number): ArticleRows | undefined => {
  const body = sql('SELECT body FROM revision WHERE article = ? ORDER BY revision DESC LIMIT 1').get(key)?.body
  try {
    return body instanceof Uint8Array ? articleRows(unpackArticle(body)) : undefined
  } catch (cause) {
    if (cause instanceof ArchiveError) return undefined
    throw cause
  }
}
