import type { ArchiveReads, ArticleSummary, Page } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { parseQuery, type Query, type QuerySyntaxError } from '@onrecord/article-data/query'
import { cache } from 'react'
import { isFiltered, type StoryFilter } from '../components/lists/story-filter.tsx'
import type { ListedStory } from '../components/lists/story-line.tsx'
import { monthParts } from '../view-models/refine-query.ts'
import { forPage, pageOf } from './for-page.ts'

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

const editionIds = edition.map(({ id }) => id)

/** The stories of the edition that are in the archive, in the archive's version. */
const editionStories = (): Promise<readonly Article[]> =>
  forPage(async (archive) =>
    (await Promise.all(editionIds.map((id) => archive.get(id)))).filter((found) => found !== undefined),
  )

/** The query that finds the stories of a filter; `undefined` for all stories. */
const filterQuery = ({ publisher, month }: StoryFilter): Query | undefined => {
  const parts: readonly Query[] = [
    ...(publisher === undefined ? [] : [{ kind: 'name', field: 'publisher', name: publisher } as const]),
    ...(month === undefined ? [] : monthParts(month)),
  ]
  return parts.length < 2 ? parts[0] : { kind: 'and', of: parts }
}

const listedStories = (filter: StoryFilter, after: string | undefined): Promise<Page<ListedStory>> =>
  pageOf(after, async (archive, cursor) => {
    const query = filterQuery(filter)
    const { items, ...rest } =
      query === undefined
        ? await archive.list({ limit: 20, ...cursor })
        : await archive.search(query, { limit: 20, ...cursor })
    const articles = items.map((item) => ('article' in item ? item.article : item))
    const shares = await archive.coverages(articles.map(({ id }) => id))
    return { items: articles.map((article, at) => ({ article, shares: shares[at] })), ...rest }
  })

/** The stories of the front page, and the publishers that they can be filtered by. */
export type FrontStories = {
  readonly edition: readonly Article[]
  readonly latest: Page<ListedStory>
  readonly publishers: readonly string[]
}

const maxPublishers = 100

/**
 * The stories of the front page: on its first page the edition, then all other stories, latest first. With a filter, only
 * the stories of a publisher or a month.
 */
export const frontStories = async (filter: StoryFilter, after: string | undefined): Promise<FrontStories> => {
  const isWhole = !isFiltered(filter)
  const [edition, latest, publishers] = await Promise.all([
    isWhole && after === undefined ? editionStories() : [],
    listedStories(filter, after),
    forPage((archive) => archive.complete('publisher', '', maxPublishers)),
  ])
  const items = isWhole ? latest.items.filter(({ article: { id } }) => !editionIds.includes(id)) : latest.items
  return { edition, latest: { ...latest, items }, publishers: publishers.toSorted() }
}

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

/** Two revisions of a story, and a list of all its revisions, latest first. */
export type TwoRevisions = {
  readonly all: readonly ArticleSummary[]
  readonly before: { readonly revision: number; readonly article: Article }
  readonly after: { readonly revision: number; readonly article: Article }
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : undefined

/**
 * The revisions `from` and `to` of a story. A revision that is missing or does not exist becomes the one before or after the
 * last change. `undefined` if the story has only one revision.
 */
export const twoRevisions = (id: string, from?: string, to?: string): Promise<TwoRevisions | undefined> =>
  forPage(async (archive) => {
    const all = await archive.revisions(id)
    const numberOf = (asked: string | undefined, otherwise: number | undefined) =>
      all.find(({ revision }) => revision === wholeNumber(asked))?.revision ?? otherwise
    const [later, earlier] = [numberOf(to, all[0]?.revision), numberOf(from, all[1]?.revision)]
    if (later === undefined || earlier === undefined) return undefined
    const [before, after] = await Promise.all([archive.get(id, earlier), archive.get(id, later)])
    if (!before || !after) return undefined
    return { all, before: { revision: earlier, article: before }, after: { revision: later, article: after } }
  })
