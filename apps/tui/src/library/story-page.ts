import type { ArchiveReads, PageOptions } from '@onrecord/article-archive'
import { itemOf } from './items.ts'
import type { LibraryPage } from './state.ts'

/** The number of items that a list loads together. */
export const pageSize = 50

/** A page of the list of all stories, latest first. Throws ArchiveError. */
export const storyPage = async (
  archive: Pick<ArchiveReads, 'list'>,
  options: PageOptions = { limit: pageSize },
): Promise<LibraryPage> => {
  const page = await archive.list(options)
  return { ...page, items: page.items.map(itemOf) }
}
