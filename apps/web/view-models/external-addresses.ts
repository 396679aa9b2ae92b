import type { Identifier } from '@onrecord/article-data'

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
