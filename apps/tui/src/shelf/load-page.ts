import type { ArchiveReads } from '@onrecord/article-archive'
import { parseQuery } from '@onrecord/article-data'
import { itemOf, itemOfHit } from './shelf-item.ts'
import type { ShelfPage } from './shelf-state.ts'

const pageSize = 50

/** The stories that `query` finds, all for "", behind `after`. Throws ArchiveError. */
export const loadPage = async (archive: ArchiveReads, query: string, after?: string): Promise<ShelfPage> => {
  const options = { limit: pageSize, ...(after !== undefined && { after }) }
  const parsed = parseQuery(query)
  const asked = parsed.kind === 'query' ? parsed.query : undefined
  const { items, next } = asked
    ? await archive.search(asked, options).then((page) => ({ items: page.items.map(itemOfHit), next: page.next }))
    : await archive.list(options).then((page) => ({ items: page.items.map(itemOf), next: page.next }))
  return { items, ...(next !== undefined && { next }) }
}
