import type { Archive } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { isAddress } from '../input/target-kind.ts'

/** The extension of an exported article that holds the address its story was fetched from. */
export const fetchedFromField = 'onrecord:fetchedFrom'

/** The article with that address, where its story was fetched. */
export const withAddress = (article: Article, address: string | undefined): Article =>
  address === undefined ? article : { ...article, extensions: { ...article.extensions, [fetchedFromField]: address } }

/** The address that a line of an export gives, and the article without it. */
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
 * Decides, through one import, whether the address of a line counts: not where the archive has had a story from there, or from the
 * address that the article claims. A file could say anything, and would replace that story.
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
