import type { ArchiveReads, ArticleSummary } from '@onrecord/article-archive'
import { forPage } from './for-page.ts'

/** What the archive knows about a story beside its text: its versions, the latest first, and stories that tell the same. */
export type BesideStory = {
  readonly revisions: readonly ArticleSummary[]
  readonly similar: Awaited<ReturnType<ArchiveReads['similar']>>
}

/** What stands in the archive beside the story of that id. */
export const besideStory = (id: string): Promise<BesideStory> =>
  forPage(async (archive) => {
    const [revisions, similar] = await Promise.all([archive.revisions(id), archive.similar(id)])
    return { revisions, similar }
  })
