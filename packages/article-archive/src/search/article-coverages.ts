import { type Article, type CoverageShares, coverageShares } from '@onrecord/article-data'
import { maxListed } from './paging.ts'

/** Who says how much of each of these articles, which `get` reads. Only shares are returned, because articles are long. */
export const articleCoverages = async (
  get: (id: string) => Promise<Article | undefined>,
  ids: readonly string[],
): Promise<readonly (CoverageShares | undefined)[]> =>
  Promise.all(
    ids.slice(0, maxListed).map(async (id) => {
      const article = await get(id)
      return article && coverageShares(article)
    }),
  )
