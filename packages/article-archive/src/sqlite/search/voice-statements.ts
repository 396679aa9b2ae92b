import type { Page, PageOptions, StoredStatement } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf, pageStart } from '../../search/paging.ts'
import { storedStatement } from '../../search/stored-parts.ts'
import { rootNumber, spokenBy } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { ftsKey } from './fts-rowid.ts'
import { type StoredArticle, storedArticle } from './stored-article.ts'

/** Keys of statements or figures, each with its article. Consecutive keys of one article read it once. */
export const withArticles = (
  store: Store,
  keys: readonly number[],
): readonly { readonly key: number; readonly story: StoredArticle }[] => {
  let story: StoredArticle | undefined
  return keys.flatMap((key) => {
    const isSame = story !== undefined && key >= story.key * partsInKey && key < story.key * partsInKey + partsOf(story)
    if (!isSame) story = storedArticle(store, Math.floor(key / partsInKey))
    return story ? [{ key, story }] : []
  })
}

const partsOf = ({ article }: StoredArticle): number => Math.max(article.statements.length, article.figures.length)

/** The statements of a voice and of all voices merged into it, latest first; none for an unknown id. */
export const voiceStatements = (store: Store, id: string, options: PageOptions = {}): Page<StoredStatement> => {
  const { after: [before = Number.MAX_SAFE_INTEGER] = [], limit } = pageStart(options)
  return store.read(() => {
    const root = rootNumber(store, id)
    if (root === undefined) return { items: [] }
    const { key: column, until } = ftsKey('statement_words')
    const keys = store
      .sql(
        `SELECT ${column} AS key FROM statement_words WHERE statement_words MATCH ? AND ${until} ORDER BY rowid LIMIT ?`,
      )
      .all(spokenBy(store, root), before, limit + 1)
      .map((row: Row) => Number(row.key))
    return {
      items: withArticles(store, keys.slice(0, limit)).flatMap(({ key, story }) => {
        const statement = story.article.statements[key - story.key * partsInKey]
        return statement ? [storedStatement(story, statement)] : []
      }),
      ...nextOf(keys, limit, (key) => [key]),
    }
  })
}
