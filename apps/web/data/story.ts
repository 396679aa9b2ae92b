import type { ArchiveReads, ArticleSummary } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { cache } from 'react'
import { forPage } from './for-page.ts'

/** The story with that id, for a page. A page reads it only once. */
export const story = cache((id: string): Promise<Article | undefined> => forPage((archive) => archive.get(id)))

/** What the archive has besides the text of a story: its revisions, latest first, and other reports of it. */
export type RelatedStories = {
  readonly revisions: readonly ArticleSummary[]
  readonly similar: Awaited<ReturnType<ArchiveReads['similar']>>
}

/** The revisions and other reports of the story with that id. */
export const relatedStories = (id: string): Promise<RelatedStories> =>
  forPage(async (archive) => {
    const [revisions, similar] = await Promise.all([archive.revisions(id), archive.similar(id)])
    return { revisions, similar }
  })
