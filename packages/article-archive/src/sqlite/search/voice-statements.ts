import type { KeptStatement, Page, PageOptions } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { pageLimit, readCursor, writeCursor } from '../../search/paging.ts'
import { rootNumber, spokenBy } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { ftsKey } from './fts-rowid.ts'
import { type StoredArticle, storedArticle } from './stored-article.ts'
import { storedStatement } from './stored-statement.ts'

/** Keys of parts (statements, figures) with the article each stands in, which is read once where keys stand together. */
export const withArticles = (
  store: Store,
  keys: readonly number[],
): readonly { readonly key: number; readonly kept: StoredArticle }[] => {
  let kept: StoredArticle | undefined
  return keys.flatMap((key) => {
    const story = Math.floor(key / partsInKey)
    const isSame = kept !== undefined && key >= kept.key * partsInKey && key < kept.key * partsInKey + partsOf(kept)
    if (!isSame) kept = storedArticle(store, story)
    return kept ? [{ key, kept }] : []
  })
}

const partsOf = ({ article }: StoredArticle): number => Math.max(article.statements.length, article.figures.length)

/** A voice's statements with those of all merged into it, the latest first; none for an id that is not there. */
export const voiceStatements = (store: Store, id: string, { limit, after }: PageOptions = {}): Page<KeptStatement> => {
  const [before = Number.MAX_SAFE_INTEGER] = readCursor(after) ?? []
  const most = pageLimit(limit)
  return store.read(() => {
    const root = rootNumber(store, id)
    if (root === undefined) return { items: [] }
    const { key: column, until } = ftsKey('statement_words')
    const keys = store
      .sql(
        `SELECT ${column} AS key FROM statement_words WHERE statement_words MATCH ? AND ${until} ORDER BY rowid LIMIT ?`,
      )
      .all(spokenBy(store, root), before, most + 1)
      .map((row: Row) => Number(row.key))
    const last = keys[most - 1]
    return {
      items: withArticles(store, keys.slice(0, most)).flatMap(
        ({ key, kept }) => storedStatement(store, kept, key - kept.key * partsInKey) ?? [],
      ),
      ...(keys.length > most && last !== undefined && { next: writeCursor(last) }),
    }
  })
}
