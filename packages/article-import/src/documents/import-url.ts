import type { Imported, ImportFailure } from '../imported.ts'
import type { Items, Run } from './document.ts'
import { importDocument } from './import-document.ts'
import { withFetchedAddress } from './story-address.ts'

type Item = Imported | ImportFailure

async function* mapped(items: Items, change: (item: Item) => Item): Items {
  try {
    for (let next = await items.next(); ; next = await items.next()) {
      if (next.done) return next.value
      yield change(next.value)
    }
  } finally {
    await items.return(undefined)
  }
}

/**
 * The stories at an address: a page, a feed, a list of feeds, or any document. Reports a feed to `onFeed` after its
 * last story. Throws ImportError if the address cannot be fetched or read.
 */
export async function* importUrl(address: string, run: Run): Items {
  const { feeds = {}, onFeed } = run.options
  const validators = Object.hasOwn(feeds, address) ? feeds[address] : undefined
  const resource = await run.fetcher.fetch(address, validators)
  if (resource.kind === 'unchanged') {
    onFeed?.({ ...validators, url: address, isUnchanged: true, imported: 0, failed: 0, known: 0 })
    return undefined
  }
  const { url, etag, lastModified } = resource
  const items = importDocument({ ...resource, origin: address, name: url }, run)
  const counts = yield* mapped(items, (item) =>
    item.kind === 'failure' ? item : withFetchedAddress(item, { url, isOneOfMany: true }),
  )
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
