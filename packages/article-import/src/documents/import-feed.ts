import { decodeText } from '../decode/decode-text.ts'
import type { FeedItem } from '../feeds/feed-item.ts'
import { fullText } from '../feeds/full-text.ts'
import { type FeedSource, readFeed } from '../feeds/read-feed.ts'
import { importedText, type Story } from '../formats/imported-story.ts'
import { buildHead, mergeHeads } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import type { ImportOptions } from '../import-options.ts'
import type { Imported } from '../imported.ts'
import { fetchableUrl } from '../web-address.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { failureOf } from './import-failure.ts'
import { addressOfPart, isSameHost, withFetchedAddress } from './story-address.ts'

/** The story of the page at `url`. Throws ImportError if it cannot be fetched or is not a page. */
const fetchStory = async (url: string, { fetcher }: Run): Promise<Imported> => {
  const resource = await fetcher.fetch(url)
  if (resource.kind === 'unchanged')
    throw new ImportError(
      `${quoteForTerminal(url)} returned status 304 to an unconditional request. Try again later.`,
      { code: 'unreachable' },
    )
  const { charset, mediaType } = resource
  const html = decodeText(resource.bytes, charset && `; charset=${charset}`)
  const format = detectFormat(html, resource.url, mediaType)
  if (format !== 'html')
    throw new ImportError(`${quoteForTerminal(resource.url)} is ${format}. Expected an HTML page.`, {
      code: 'unsupported',
    })
  return withFetchedAddress(importedText(importHtml(html, { url: resource.url }), url), {
    url: resource.url,
    requested: url,
  })
}

type Source = Pick<Document, 'origin' | 'url'>

const addressOf = ({ url, home }: FeedItem, base: string | undefined): string | undefined =>
  url === undefined ? undefined : (URL.parse(url, base ?? home)?.href ?? url)

/** A story with the media of its entry, unless its text has media. */
const withMedia = <Kind extends Story>(story: Kind, { media = [] }: FeedItem): Kind =>
  media.length === 0 || (story.marks?.media.length ?? 0) > 0
    ? story
    : { ...story, marks: { ...(story.marks ?? noMarks), media } }

const noMarks = { blocks: [], links: [], emphasis: [] }

/**
 * The address of an entry's story: its page if the feed is on the same host, otherwise a part of the feed's address. A
 * feed cannot claim an address on another host.
 */
const ownAddress = ({ head, url }: FeedItem, feedUrl: string): string =>
  url !== undefined && isSameHost(url, feedUrl) ? url : addressOfPart(feedUrl, url ?? head.headline)

const storyOf = async (entry: FeedItem, origin: string, run: Run, feedUrl: string | undefined): Promise<Imported> => {
  const complete = fullText(entry)
  if (complete) {
    const story = importedText(withMedia(complete, entry), origin)
    return feedUrl === undefined ? story : { ...story, address: ownAddress(entry, feedUrl) }
  }
  if (entry.url === undefined) {
    throw new ImportError(`${quoteForTerminal(origin)} has neither text nor an address.`, { code: 'no-text' })
  }
  const page = await fetchStory(fetchableUrl(entry.url).href, run)
  if (page.kind !== 'text') return page
  return { ...withMedia({ ...page, head: mergeHeads(page.head, entry.head) }, entry), origin }
}

const knowsAny = async (
  isKnown: ImportOptions['isKnown'],
  addresses: readonly (string | undefined)[],
): Promise<boolean> => {
  for (const address of new Set(addresses)) if (address !== undefined && (await isKnown?.(address))) return true
  return false
}

/**
 * The stories of a feed: the text of the entry if it is complete, otherwise the text of its page. An entry that cannot
 * be imported becomes a failure, and the import continues. Entries that `isKnown` are skipped. A feed that is cut off
 * ends with a failure. Returns the counts and the name of the feed.
 */
export async function* importFeed(source: FeedSource, { origin, url }: Source, run: Run): Items {
  const { signal, isKnown } = run.options
  const counts = { imported: 0, failed: 0, known: 0 }
  let number = 0
  const { title, items, failure } = readFeed(source, origin)
  for (const found of items) {
    number++
    signal?.throwIfAborted()
    const address = addressOf(found, url)
    const head = mergeHeads(found.head, buildHead({ canonicalUrl: address }))
    const entry: FeedItem = { ...found, head, ...(address !== undefined && { url: address }) }
    const itemOrigin = address ?? `${origin}, item ${number}`
    try {
      const own = url === undefined ? address : ownAddress(entry, url)
      if (await knowsAny(isKnown, [address, own])) {
        counts.known++
        continue
      }
      yield await storyOf(entry, itemOrigin, run, url)
      counts.imported++
    } catch (cause) {
      signal?.throwIfAborted()
      counts.failed++
      yield failureOf(itemOrigin, cause)
    }
  }
  const broken = failure ?? source.failure
  if (broken) {
    counts.failed++
    yield failureOf(origin, broken)
  }
  return { ...counts, ...(title !== undefined && { title }) }
}
