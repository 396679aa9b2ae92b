import {
  type ArchiveReads,
  completionChoices,
  type Hit,
  type Page,
  type SearchFacets,
  type VoiceChoice,
  voiceChoices,
} from '@onrecord/article-archive'
import { parseQuery, type Query, type QuerySyntaxError } from '@onrecord/article-data/query'
import { type Completion, type CompletionOptions, completionsAt } from '@onrecord/article-view'
import type { SearchSort } from '../view-models/addresses.ts'
import { forPage, pageOf } from './for-page.ts'
import { noAnswerOf } from './from-archive.ts'
import { requests } from './request-context.ts'

const maxCompletions = 10

/** Completions of a query at the caret, with names from the archive; at most ten. */
export const archiveCompletions = (
  archive: ArchiveReads,
  query: string,
  caret: number,
  options?: CompletionOptions,
): Promise<readonly Completion[]> =>
  completionsAt(query, caret, (completion) => completionChoices(archive, completion, maxCompletions), options)

/**
 * What the search page shows: nothing for an empty query, a syntax error with `options` that complete the query, that the
 * search took too long, or a page of stories.
 */
export type SearchAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'error'; readonly error: QuerySyntaxError; readonly options: readonly string[] }
  | { readonly kind: 'too broad' }
  | {
      readonly kind: 'page'
      readonly asked: Query
      readonly page: Page<Hit>
      readonly choices: readonly VoiceChoice[]
      readonly facets: SearchFacets
    }

/** `undefined` for a search that took too long. Rethrows any other error. */
const unlessTooBroad = (error: unknown): undefined => {
  if (noAnswerOf(error) !== 'too broad') throw error
}

/** The answer to a typed query; `after` is the cursor of a later page. */
export const searchAnswer = async (
  query: string,
  after: string | undefined,
  sort: SearchSort = 'day',
): Promise<SearchAnswer> => {
  const parsed = parseQuery(query)
  if (parsed.kind === 'error') {
    const completions = await forPage((archive) => archiveCompletions(archive, query, query.length))
    return { kind: 'error', error: parsed.error, options: completions.map(({ text }) => text.trimEnd()) }
  }
  if (parsed.query === undefined) return { kind: 'nothing' }
  const { query: asked } = parsed
  const [page, choices] = await Promise.all([
    pageOf(after, (archive, cursor) => archive.search(asked, { limit: 20, sort, ...cursor }).catch(unlessTooBroad)),
    forPage((archive) => voiceChoices(archive, asked).catch(unlessTooBroad)),
  ])
  // One search must not take more of the reading processes than others leave: facets wait for the page.
  const facets = page && choices && (await forPage((archive) => archive.facets(asked).catch(unlessTooBroad)))
  if (!page || !choices || !facets) {
    const request = requests.getStore()
    if (request) request.status = 400
    return { kind: 'too broad' }
  }
  return { kind: 'page', asked, page, choices, facets }
}
