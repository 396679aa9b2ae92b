import type { Archive } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { isAddress } from '../input/import-story.ts'

/** The extension of an exported article for the address that its story was fetched from. */
const fetchedFromField = 'onrecord:fetchedFrom'

/** The article with this address in its extensions; unchanged if there is no address. */
export const withAddress = (article: Article, address: string | undefined): Article =>
  address === undefined ? article : { ...article, extensions: { ...article.extensions, [fetchedFromField]: address } }

/** The address in an exported article, and the article without it. */
export const takeAddress = (article: Article): { readonly article: Article; readonly address?: string } => {
  const { extensions, ...rest } = article
  if (!extensions || !(fetchedFromField in extensions)) return { article }
  const { [fetchedFromField]: address, ...others } = extensions
  return {
    article: { ...rest, ...(Object.keys(others).length > 0 && { extensions: others }) },
    ...(typeof address === 'string' && isAddress(address) && { address }),
  }
}

/**
 * Decides during one import whether the address in a line counts. It does not if the archive already had a story fetched
 * from there, or from the address that the article claims: a file can contain any address, and would replace that story.
 */
export const addressTrust = (archive: Pick<Archive, 'idAt'>) => {
  const taken = new Map<string, boolean>()
  return async (address: string, { canonicalUrl = address }: Article): Promise<boolean> => {
    for (const one of [address, canonicalUrl]) {
      if (!taken.has(one)) taken.set(one, (await archive.idAt(one, { isFetched: true })) !== undefined)
      if (taken.get(one) === true) return false
    }
    return true
  }
}
