import { type Hit, type Page, type VoiceChoice, voiceChoices } from '@onrecord/article-archive'
import { parseQuery, type QueryMistake } from '@onrecord/article-data'
import { forPage } from './for-page.ts'
import { pageOf } from './page-of.ts'
import { waysOn } from './ways-on.ts'

/** What a query is answered by: nothing was asked, it has a mistake (`options` go on with it), or a page of stories. */
export type SearchAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mistake'; readonly mistake: QueryMistake; readonly options: readonly string[] }
  | { readonly kind: 'page'; readonly page: Page<Hit>; readonly choices: readonly VoiceChoice[] }

/** The answer to a query as it was typed, behind a place in the list of its stories. */
export const searchAnswer = async (query: string, after: string | undefined): Promise<SearchAnswer> => {
  const parsed = parseQuery(query)
  if (parsed.kind === 'mistake') {
    const ways = await forPage((archive) => waysOn(archive, query, query.length))
    return { kind: 'mistake', mistake: parsed.mistake, options: ways.map(({ text }) => text.trimEnd()) }
  }
  if (parsed.query === undefined) return { kind: 'nothing' }
  const { query: asked } = parsed
  const [page, choices] = await Promise.all([
    pageOf(after, (archive, place) => archive.search(asked, { limit: 20, ...place })),
    forPage((archive) => voiceChoices(archive, asked)),
  ])
  return { kind: 'page', page, choices }
}
