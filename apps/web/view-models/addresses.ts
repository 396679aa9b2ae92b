import { type Article, type Identifier, lowerBound, type Span, type Voice } from '@onrecord/article-data'

/** The anchor of the paragraph where `span` begins: "p3" for the third block. */
export const paragraphAnchor = (article: Article, span: Span): string =>
  `p${lowerBound(article.blocks, ({ span: { end } }) => end <= span.start) + 1}`

/** The anchor of a voice in the list of sources. Its key is safe in an address. */
export const voiceAnchor = ({ key }: Pick<Voice, 'key'>): string => `voice-${key}`

type Parameters = Readonly<Record<string, string | undefined>>

/** An address of this site: the path with the parameters that have a value. */
export const addressOf = (path: string, parameters: Parameters): string => {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

/** A story with more statements than this has several pages. */
export const maxOnOnePage = 150

/** A story, or its row in a list. */
type AddressedStory = { readonly id: string } & (
  | { readonly statementCount: number }
  | { readonly statements: readonly unknown[] }
)

const hasParts = (story: AddressedStory): boolean =>
  ('statements' in story ? story.statements.length : story.statementCount) > maxOnOnePage

/** The address of a statement in its story. In a story of several pages, the server finds the page of the statement. */
export const statementAddress = (story: AddressedStory, statementId: string): string =>
  `${addressOf(`/articles/${story.id}`, { statement: hasParts(story) ? statementId : undefined })}#${statementId}`

/** The address of the citations of a statement. */
export const citationAddress = (articleId: string, statementId: string): string =>
  addressOf(`/articles/${articleId}/cite`, { statement: statementId })

/** The address of a voice's page. */
export const voiceAddress = (voiceId: string): string => `/voices/${encodeURIComponent(voiceId)}`

/** How search results are sorted: by day, or by how well they fit. */
export type SearchSort = 'day' | 'relevance'

/** The address of the results of a query. */
export const searchAddress = (query: string, sort: SearchSort = 'day'): string =>
  addressOf('/search', { q: query === '' ? undefined : query, sort: sort === 'day' ? undefined : sort })

/** The address of a figure in its story: its statement, or the table of figures if it is not in a statement. */
export const figureAddress = ({
  article,
  figure,
}: {
  readonly article: AddressedStory
  readonly figure: { readonly statementId?: string | undefined }
}): string =>
  figure.statementId === undefined ? `/articles/${article.id}#figures` : statementAddress(article, figure.statementId)

/** The address if it is a web page; `undefined` for other schemes, such as "javascript:" and "data:". */
export const webAddress = (address: string | undefined): string | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** The page of the Wikidata item among the identifiers; `undefined` if there is none or its id is malformed. */
export const wikidataAddress = (identifiers: readonly Identifier[]): string | undefined => {
  const item = identifiers.find(({ scheme, value }) => scheme === 'wikidata' && /^Q[1-9]\d*$/u.test(value))
  return item && `https://www.wikidata.org/wiki/${item.value}`
}

/** The extension of a feed format. */
export type FeedFormat = 'atom' | 'json'

/** The parameters of a feed's address: a query, or the id of a voice. */
export type FeedParameters = { readonly q?: string; readonly voice?: string }

/** The address of a feed on this site. */
export const feedAddress = (format: FeedFormat, parameters: FeedParameters): string =>
  addressOf(`/feed.${format}`, parameters)

/** The part of a page's metadata that lets feed readers find its feeds. */
export const feedAlternates = (parameters: FeedParameters) => ({
  types: {
    'application/atom+xml': feedAddress('atom', parameters),
    'application/feed+json': feedAddress('json', parameters),
  },
})

/** The longest query that the site accepts, in UTF-16 code units. The search field has the same limit. */
export const maxQueryLength = 1000

/** The first value of a parameter in an address; `undefined` if it is missing or blank. */
export const firstValue = (given: string | readonly string[] | undefined): string | undefined => {
  const value = typeof given === 'string' ? given : given?.[0]
  return value?.trim() ? value : undefined
}

/** A typed query, cut to `maxQueryLength`; "" if it is missing or blank. */
export const queryValue = (given: string | readonly string[] | undefined): string =>
  (firstValue(given) ?? '').slice(0, maxQueryLength)
