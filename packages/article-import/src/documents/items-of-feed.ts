import type { FeedItem } from '../feeds/feed-item.ts'
import { fullText } from '../feeds/full-text.ts'
import { type FeedSource, readFeed } from '../feeds/read-feed.ts'
import { fetchableUrl } from '../fetch/fetchable-url.ts'
import { withText } from '../formats/story.ts'
import { buildHead, mergeHeads } from '../head/build-head.ts'
import { ImportError } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import { quoted } from '../quoted.ts'
import type { Document, Items, Run } from './document.ts'
import { failureOf } from './failure-of.ts'
import { storyOfPage } from './story-of-page.ts'

type Source = Pick<Document, 'origin' | 'url'>

const addressOf = ({ url }: FeedItem, base: string | undefined): string | undefined =>
  url === undefined ? undefined : (URL.parse(url, base)?.href ?? url)

const storyOf = async (entry: FeedItem, origin: string, run: Run): Promise<Imported> => {
  const carried = fullText(entry)
  if (carried) return { kind: 'text', ...withText(carried, origin), origin }
  if (entry.url === undefined) {
    throw new ImportError(`${quoted(origin)} has neither a text nor an address. Expected one of them.`)
  }
  const { text, head } = await storyOfPage(fetchableUrl(entry.url).href, run)
  return { kind: 'text', text, head: mergeHeads(head, entry.head), origin }
}

/**
 * The stories of a feed: each as the feed carries it when that is all of it, else from its page. One that cannot be had
 * is a failure and does not stop the others; those that `isKnown` are left out. Returns how many there were.
 */
export async function* itemsOfFeed(source: FeedSource, { origin, url }: Source, run: Run): Items {
  const { signal, isKnown } = run.options
  const counts = { imported: 0, failed: 0, known: 0 }
  let number = 0
  for (const found of readFeed(source, origin)) {
    number++
    signal?.throwIfAborted()
    const address = addressOf(found, url)
    const head = mergeHeads(found.head, buildHead({ canonicalUrl: address }))
    const entry: FeedItem = { ...found, head, ...(address !== undefined && { url: address }) }
    const itemOrigin = address ?? `${origin}, item ${number}`
    try {
      if (address !== undefined && (await isKnown?.(address))) {
        counts.known++
        continue
      }
      yield await storyOf(entry, itemOrigin, run)
      counts.imported++
    } catch (cause) {
      signal?.throwIfAborted()
      counts.failed++
      yield failureOf(itemOrigin, cause)
    }
  }
  return counts
}
