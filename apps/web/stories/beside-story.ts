import type { ArchiveReads, ArticleSummary } from '@onrecord/article-archive'
import { forPage } from './for-page.ts'

/** What the archive knows about a story beside its text: its revisions, the latest first, and other reports of it. */
export type BesideStory = {
  readonly revisions: readonly ArticleSummary[]
  readonly similar: Awaited<ReturnType<ArchiveReads['similar']>>
}

/** What the archive knows beside the story of that id. */
export const besideStory = (id: string): Promise<BesideStory> =>
  forPage(async (archive) => {
    const [revisions, similar] = await Promise.all([archive.revisions(id), archive.similar(id)])
    return { revisions, similar }
  })
