import type { ArchiveSettings } from '../archive/with-archive.ts'
import { openArticle, type ReadSettings } from './read.ts'

/** `onrecord` without a command: the reader. */
export const open = async (settings: ReadSettings & ArchiveSettings): Promise<void> => {
  const { edition } = await import('@onrecord/article-data/edition')
  const [article] = edition
  if (article) await openArticle(article, settings)
}
