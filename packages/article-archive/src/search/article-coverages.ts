import { type Article, type CoverageShares, coverageShares } from '@onrecord/article-data'
import { ArchiveError } from '../archive-error.ts'
import { maxListed } from './paging.ts'

/** The article, or `undefined` if its text is damaged: a list shows the other articles. */
const readable = (reading: Promise<Article | undefined>): Promise<Article | undefined> =>
  reading.catch((cause: unknown) => {
    if (cause instanceof ArchiveError) return undefined
    throw cause
  })

/** Who says how much of each of these articles, which `get` reads. Only shares are returned, because articles are long. */
export const articleCoverages = (
  get: (id: string) => Promise<Article | undefined>,
  ids: readonly string[],
): Promise<readonly (CoverageShares | undefined)[]> =>
  Promise.all(
    ids.slice(0, maxListed).map(async (id) => {
      const article = await readable(get(id))
      return article && coverageShares(article)
    }),
  )
