import type { Hit, Page } from '@onrecord/article-archive'
import { parseQuery, type QueryMistake } from '@onrecord/article-data'
import { forPage } from './for-page.ts'
import { pageOf } from './page-of.ts'
import { continuations, queryOptions } from './query-options.ts'

/** What a query is answered by: nothing was asked, it has a mistake, or a page of stories. `options` go on with it. */
export type SearchAnswer = { readonly options: readonly string[] } & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mistake'; readonly mistake: QueryMistake }
  | { readonly kind: 'page'; readonly page: Page<Hit> }
)

/** The answer to a query as it was typed, behind a place in the list of its stories. */
export const searchAnswer = async (query: string, after: string | undefined): Promise<SearchAnswer> => {
  const parsed = parseQuery(query)
  const options = await forPage((archive) =>
    parsed.kind === 'mistake' ? continuations(archive, query) : queryOptions(archive, query),
  )
  if (parsed.kind === 'mistake') return { kind: 'mistake', mistake: parsed.mistake, options }
  if (parsed.query === undefined) return { kind: 'nothing', options }
  const page = await pageOf(after, (archive, place) => archive.search(parsed.query, { limit: 20, ...place }))
  return { kind: 'page', page, options }
}
