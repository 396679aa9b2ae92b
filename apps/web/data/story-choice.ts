import type { ArticleSummary } from '@onrecord/article-archive'
import { parseQuery, type QuerySyntaxError } from '@onrecord/article-data/query'
import { forPage } from './for-page.ts'

/** Stories to compare a story with: other reports of it, and results of a query or the latest stories. */
export type StoryChoice = {
  readonly similar: readonly ArticleSummary[]
  readonly others: readonly ArticleSummary[]
  readonly error?: QuerySyntaxError
}

/** The stories that can be compared with the story with that id, or that can be chosen first if `id` is `undefined`. */
export const storyChoice = (id: string | undefined, find: string): Promise<StoryChoice> =>
  forPage(async (archive) => {
    const similar = id === undefined ? [] : (await archive.similar(id)).map(({ article }) => article)
    const parsed = parseQuery(find)
    if (parsed.kind === 'error') return { similar, others: [], error: parsed.error }
    const found =
      parsed.query === undefined
        ? (await archive.list({ limit: 20 })).items
        : (await archive.search(parsed.query, { limit: 20 })).items.map(({ article }) => article)
    const shown = new Set([id, ...similar.map((article) => article.id)])
    return { similar, others: found.filter((article) => !shown.has(article.id)) }
  })
