import type { Page } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf } from '../../search/paging.ts'
import type { Sql } from '../connection.ts'
import { type StoredArticle, storedArticles } from './stored-articles.ts'

/** The key of a statement or figure, and that of its article. */
export interface PartKey {
  readonly key: number
  readonly article: number
}

/**
 * A page of at most `limit` statements or figures. `itemOf` creates an item from its story and its index there.
 * `rows` has one more row if there is another page.
 */
export const pageOfParts = async <Item>(
  sql: Sql,
  rows: readonly PartKey[],
  limit: number,
  itemOf: (story: StoredArticle, place: number) => Item | undefined,
): Promise<Page<Item>> => {
  const shown = rows.slice(0, limit)
  const stored = await storedArticles(
    sql,
    shown.map(({ article }) => article),
  )
  return {
    items: shown.flatMap(({ key, article }) => {
      const story = stored.get(article)
      return (story && itemOf(story, key - article * partsInKey)) ?? []
    }),
    ...nextOf(rows, limit, ({ key }) => [key]),
  }
}
