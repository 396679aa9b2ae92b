import {
  type AtomFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import { atomItem } from './atom-item.ts'
import type { FeedItem } from './feed-item.ts'
import { jsonItem } from './json-item.ts'
import { rdfItem } from './rdf-item.ts'
import { rssItem } from './rss-item.ts'

/** What a feed is written in, and what was read of it: text for XML, a value for JSON. */
export type FeedSource =
  | { readonly kind: 'rss' | 'atom' | 'rdf'; readonly text: string }
  | { readonly kind: 'json'; readonly value: unknown }

/** The entries with a function that reads one: a feed may have many, and the reader may stop early. */
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

/** The entries of a feed, in its order, each read when it is its turn. Throws ImportError when the feed is damaged. */
export const readFeed = (source: FeedSource, origin: string): Iterable<FeedItem> => {
  try {
    return itemsOf(source)
  } catch (cause) {
    throw new ImportError(`${quoted(origin)} is no feed that can be read. Expected whole RSS, Atom or JSON Feed.`, {
      cause,
    })
  }
}
