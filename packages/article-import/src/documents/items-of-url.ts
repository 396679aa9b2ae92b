import type { Items, Run } from './document.ts'
import { itemsOfDocument } from './items-of-document.ts'

/**
 * The stories at an address: a page, a feed, a list of feeds, or any document. A feed is reported to `onFeed` when all of
 * its stories have been handed out. Throws ImportError when it cannot be fetched or read.
 */
export async function* itemsOfUrl(address: string, run: Run): Items {
  const { feeds = {}, onFeed } = run.options
  const validators = Object.hasOwn(feeds, address) ? feeds[address] : undefined
  const resource = await run.fetcher.fetch(address, validators)
  if (resource.kind === 'unchanged') {
    onFeed?.({ ...validators, url: address, isUnchanged: true, imported: 0, failed: 0, known: 0 })
    return undefined
  }
  const { url, etag, lastModified } = resource
  const counts = yield* itemsOfDocument({ ...resource, origin: address, name: url }, run)
  if (counts) {
    onFeed?.({
      url: address,
      isUnchanged: false,
      ...counts,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    })
  }
  return counts
}
