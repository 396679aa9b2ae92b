import {
  type AtomFeed,
  type JsonFeed,
  type Opml,
  parseAtomFeed,
  parseJsonFeed,
  parseOpml,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { atomItem } from './atom-item.ts'
import type { FeedItem } from './feed-item.ts'
import { jsonItem } from './json-item.ts'
import { rdfItem } from './rdf-item.ts'
import { repairXmlFeed } from './repair-feed.ts'
import { rssItem } from './rss-item.ts'

/** A feed and its format: text for XML, a value for JSON. */
export type FeedSource =
  | { readonly kind: 'rss' | 'atom' | 'rdf'; readonly text: string; readonly failure?: ImportError }
  /** `failure` if only some items are complete. */
  | { readonly kind: 'json'; readonly value: unknown; readonly failure?: ImportError }

/** Reads one entry at a time, because a feed may have many and the caller may stop early. */
function* each<Entry>(entries: readonly Entry[] = [], read: (entry: Entry) => FeedItem): Iterable<FeedItem> {
  for (const entry of entries) yield read(entry)
}

const itemsOf = (source: FeedSource): Iterable<FeedItem> => {
  switch (source.kind) {
    case 'rss': {
      const feed = parseRssFeed(source.text) as RssFeed.Feed<string>
      return each(feed.items, (entry) => rssItem(entry, feed))
    }
    case 'atom': {
      const feed = parseAtomFeed(source.text) as AtomFeed.Feed<string>
      return each(feed.entries, (entry) => atomItem(entry, feed))
    }
    case 'rdf': {
      const feed = parseRdfFeed(source.text) as RdfFeed.Feed<string>
      return each(feed.items, (entry) => rdfItem(entry, feed))
    }
    case 'json': {
      const feed = parseJsonFeed(source.value) as JsonFeed.Feed<string>
      return each(feed.items, (entry) => jsonItem(entry, feed))
    }
  }
}

/** The entries of a feed, with an error if some are missing. */
export interface ReadFeed {
  readonly items: Iterable<FeedItem>
  readonly failure?: ImportError
}

const repaired = (source: FeedSource): Iterable<FeedItem> | undefined => {
  if (source.kind === 'json') return undefined
  const text = repairXmlFeed(source.text)
  try {
    return text === undefined ? undefined : itemsOf({ ...source, text })
  } catch {
    return undefined
  }
}

/** The error for a feed that is cut off. */
export const truncatedFeed = (origin: string, cause: unknown): ImportError =>
  new ImportError(`${quoteForTerminal(origin)} is cut off. Its last stories are missing.`, {
    cause,
  })

/**
 * The entries of a feed, in order, each read when it is requested. A feed that is cut off gives its complete entries.
 * Throws ImportError if no entry can be read.
 */
export const readFeed = (source: FeedSource, origin: string): ReadFeed => {
  try {
    return { items: itemsOf(source) }
  } catch (cause) {
    const items = repaired(source)
    if (items) return { items, failure: truncatedFeed(origin, cause) }
    throw new ImportError(`${quoteForTerminal(origin)} is not a readable feed. Expected RSS, Atom or JSON Feed.`, {
      cause,
    })
  }
}

type Outlines = Opml.Body<string>['outlines']

const addressesIn = (outlines: Outlines): readonly string[] =>
  (outlines ?? []).flatMap(({ xmlUrl, outlines: inner }) => [...(xmlUrl ? [xmlUrl] : []), ...addressesIn(inner)])

/**
 * The addresses of the feeds in an OPML document, in order, without duplicates. Throws ImportError if the document is
 * damaged.
 */
export const readOpml = (xml: string, origin: string): readonly string[] => {
  try {
    return [...new Set(addressesIn((parseOpml(xml) as Opml.Document<string>).body?.outlines))]
  } catch (cause) {
    throw new ImportError(`${quoteForTerminal(origin)} is not readable OPML. Expected a list of feeds.`, {
      cause,
    })
  }
}
