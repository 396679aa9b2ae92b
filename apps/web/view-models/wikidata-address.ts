import type { Identifier } from '@onrecord/article-data'

/** The page of the Wikidata item among the identifiers, if there is one of the right form. */
export const wikidataAddress = (identifiers: readonly Identifier[]): string | undefined => {
  const item = identifiers.find(({ scheme, value }) => scheme === 'wikidata' && /^Q[1-9]\d*$/u.test(value))
  return item && `https://www.wikidata.org/wiki/${item.value}`
}
