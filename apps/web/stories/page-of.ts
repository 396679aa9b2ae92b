import type { Archive } from '@onrecord/article-archive'
import { forPage } from './for-page.ts'
import { isArchiveFault } from './from-archive.ts'
import { siteArchive } from './site-archive.ts'

/**
 * A page of a list that begins behind `after`, a place that an address named; where that is no place, and the archive is
 * well, the list from its beginning.
 */
export const pageOf = async <Answer>(
  after: string | undefined,
  ask: (archive: Archive, after: { readonly after?: string }) => Promise<Answer>,
): Promise<Answer> => {
  if (after === undefined) return forPage((archive) => ask(archive, {}))
  try {
    return await ask(await siteArchive(), { after })
  } catch (error) {
    if (!isArchiveFault(error)) throw error
    return forPage((archive) => ask(archive, {}))
  }
}
