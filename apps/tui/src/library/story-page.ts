import type { ArchiveReads, ListOptions } from '@onrecord/article-archive'
import { itemOf } from './items.ts'
import type { LibraryPage } from './view.ts'

/** The number of items that a list loads together. */
export const pageSize = 50

/** The number of items that a list loads together on the way to its end. */
export const largePageSize = 1000

/** A page of the list of all stories, by default latest first. Throws ArchiveError. */
export const storyPage = async (
  archive: Pick<ArchiveReads, 'list' | 'stats'>,
  options: ListOptions,
): Promise<LibraryPage> => {
  const page = await archive.list(options)
  const items = page.items.map(itemOf)
  return options.after === undefined ? { ...page, items, total: (await archive.stats()).articles } : { ...page, items }
}
