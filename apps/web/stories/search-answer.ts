import { type Hit, type Page, type VoiceChoice, voiceChoices } from '@onrecord/article-archive'
import { parseQuery, type Query, type QuerySyntaxError } from '@onrecord/article-data'
import { archiveCompletions } from './completions.ts'
import { forPage } from './for-page.ts'
import { noAnswerOf } from './from-archive.ts'
import { pageOf } from './page-of.ts'
import { requests } from './request-context.ts'

/** What a query is answered by: nothing was asked, it has a mistake (`options` go on with it), it takes too long, or a page of stories. */
export type SearchAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mistake'; readonly mistake: QuerySyntaxError; readonly options: readonly string[] }
  | { readonly kind: 'too broad' }
  | {
      readonly kind: 'page'
      readonly asked: Query
      readonly page: Page<Hit>
      readonly choices: readonly VoiceChoice[]
    }

/** Nothing for a question that takes too long; throws what else went wrong. */
const unlessTooBroad = (error: unknown): undefined => {
  if (noAnswerOf(error) !== 'too broad') throw error
}

/** The answer to a query as it was typed, behind a place in the list of its stories. */
export const searchAnswer = async (query: string, after: string | undefined): Promise<SearchAnswer> => {
  const parsed = parseQuery(query)
  if (parsed.kind === 'error') {
    const ways = await forPage((archive) => archiveCompletions(archive, query, query.length))
    return { kind: 'mistake', mistake: parsed.error, options: ways.map(({ text }) => text.trimEnd()) }
  }
  if (parsed.query === undefined) return { kind: 'nothing' }
  const { query: asked } = parsed
  const [page, choices] = await Promise.all([
    pageOf(after, (archive, place) => archive.search(asked, { limit: 20, ...place }).catch(unlessTooBroad)),
    forPage((archive) => voiceChoices(archive, asked).catch(unlessTooBroad)),
  ])
  if (!page || !choices) {
    const request = requests.getStore()
    if (request) request.status = 400
    return { kind: 'too broad' }
  }
  return { kind: 'page', asked, page, choices }
}
