import type { Page } from '../../archive.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { nextOf } from '../../search/paging.ts'
import type { Asking } from '../connection.ts'
import { type StoredArticle, storedArticles } from './stored-articles.ts'

/** Where a statement or figure is: its key, and that of its article. */
export interface PartKey {
  readonly key: number
  readonly article: number
}

/**
 * A page of at most `limit` statements or figures: `itemOf` makes one of its article and its place there. `rows` are one more
 * than the page has when there are more.
 */
export const pageOfParts = async <Item>(
  sql: Asking,
  rows: readonly PartKey[],
  limit: number,
  itemOf: (story: StoredArticle, place: number) => Item | undefined,
): Promise<Page<Item>> => {
  const shown = rows.slice(0, limit)
  const kept = await storedArticles(
    sql,
    shown.map(({ article }) => article),
  )
  return {
    items: shown.flatMap(({ key, article }) => {
      const story = kept.get(article)
      return (story && itemOf(story, key - article * partsInKey)) ?? []
    }),
    ...nextOf(rows, limit, ({ key }) => [key]),
  }
}
