type Parameters = Readonly<Record<string, string | undefined>>

/** An address of this site: the path with the parameters that have a value. */
export const addressOf = (path: string, parameters: Parameters): string => {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The address of a statement in its story. */
export const statementAddress = (articleId: string, statementId: string): string =>
  `/articles/${articleId}#${statementId}`

/** The address of a voice's page. */
export const voiceAddress = (voiceId: string): string => `/voices/${encodeURIComponent(voiceId)}`

/** The address of the results of a query. */
export const searchAddress = (query: string): string => addressOf('/search', { q: query })

/** The address of a figure in its story: its statement, or the table of figures if it is not in a statement. */
export const figureAddress = ({
  article,
  figure,
}: {
  readonly article: { readonly id: string }
  readonly figure: { readonly statementId?: string | undefined }
}): string =>
  figure.statementId === undefined
    ? `/articles/${article.id}#figures`
    : statementAddress(article.id, figure.statementId)
