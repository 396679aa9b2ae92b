import type { Article } from '@onrecord/article-data'
import { openExistingArchive } from '../archive/open-existing-archive.ts'
import { requireArticle } from '../archive/require-article.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'

/**
 * The story of that id in the edition, else in the archive when there is one; `revision` asks the archive for an earlier text.
 * `undefined` when neither has it. Throws ArchiveError, and CommandError when there is no such revision.
 */
export const keptStory = async (
  id: string,
  { revision, ...settings }: ArchiveSettings & { readonly revision?: number },
): Promise<Article | undefined> => {
  const { edition } = await import('@onrecord/article-data/edition')
  const inEdition = edition.find((article) => article.id === id)
  if (inEdition && revision === undefined) return inEdition
  const archive = await openExistingArchive(settings)
  try {
    if (!archive) return undefined
    return revision === undefined ? await archive.get(id) : await requireArticle(archive, id, revision)
  } finally {
    await archive?.close()
  }
}
