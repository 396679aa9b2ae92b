import type { ArticleSummary } from '@onrecord/article-archive'
import { parseQuery, type QuerySyntaxError } from '@onrecord/article-data'
import { forPage } from './for-page.ts'

/** Stories to compare one with: those that tell the same, and others, found by a query or the latest. */
export type StoryChoice = {
  readonly alike: readonly ArticleSummary[]
  readonly others: readonly ArticleSummary[]
  readonly mistake?: QuerySyntaxError
}

/** What can stand beside the story of that id, or first where there is none. */
export const storyChoice = (id: string | undefined, find: string): Promise<StoryChoice> =>
  forPage(async (archive) => {
    const alike = id === undefined ? [] : (await archive.similar(id)).map(({ article }) => article)
    const parsed = parseQuery(find)
    if (parsed.kind === 'error') return { alike, others: [], mistake: parsed.error }
    const found =
      parsed.query === undefined
        ? (await archive.list({ limit: 20 })).items
        : (await archive.search(parsed.query, { limit: 20 })).items.map(({ article }) => article)
    const shown = new Set([id, ...alike.map((article) => article.id)])
    return { alike, others: found.filter((article) => !shown.has(article.id)) }
  })
