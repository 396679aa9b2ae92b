import type { ArticleSummary, Page } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { forPage, pageOf } from './for-page.ts'

const editionIds = edition.map(({ id }) => id)

/** The stories of the edition that are in the archive, in the archive's version. */
const editionStories = (): Promise<readonly Article[]> =>
  forPage(async (archive) =>
    (await Promise.all(editionIds.map((id) => archive.get(id)))).filter((found) => found !== undefined),
  )

/** The stories of the front page: on its first page the edition, then all other stories, latest first. */
export const frontStories = async (
  after: string | undefined,
): Promise<{ readonly edition: readonly Article[]; readonly latest: Page<ArticleSummary> }> => {
  const [edition, latest] = await Promise.all([
    after === undefined ? editionStories() : [],
    pageOf(after, (archive, cursor) => archive.list({ limit: 20, ...cursor })),
  ])
  return { edition, latest: { ...latest, items: latest.items.filter(({ id }) => !editionIds.includes(id)) } }
}
