import type { ArticleSummary, Page } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { forPage } from './for-page.ts'
import { pageOf } from './page-of.ts'

const editionIds = edition.map(({ id }) => id)

/** The stories of the edition that the archive has, as it has them. */
const editionStories = (): Promise<readonly Article[]> =>
  forPage(async (archive) =>
    (await Promise.all(editionIds.map((id) => archive.get(id)))).filter((found) => found !== undefined),
  )

/** What the front page shows: on its first page the edition, then all else, the latest first. */
export const frontStories = async (
  after: string | undefined,
): Promise<{ readonly edition: readonly Article[]; readonly latest: Page<ArticleSummary> }> => {
  const [edition, latest] = await Promise.all([
    after === undefined ? editionStories() : [],
    pageOf(after, (archive, place) => archive.list({ limit: 20, ...place })),
  ])
  return { edition, latest: { ...latest, items: latest.items.filter(({ id }) => !editionIds.includes(id)) } }
}
