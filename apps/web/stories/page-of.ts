import type { ArchiveReads } from '@onrecord/article-archive'
import { forPage } from './for-page.ts'
import { isMisasked } from './from-archive.ts'

/**
 * A page of a list that begins behind `after`, a place that an address named; otherwise the list from its
 * beginning.
 */
export const pageOf = <Answer>(
  after: string | undefined,
  ask: (archive: ArchiveReads, after: { readonly after?: string }) => Promise<Answer>,
): Promise<Answer> =>
  forPage(async (archive) => {
    if (after === undefined) return ask(archive, {})
    try {
      return await ask(archive, { after })
    } catch (error) {
      if (!isMisasked(error)) throw error
      return ask(archive, {})
    }
  })
