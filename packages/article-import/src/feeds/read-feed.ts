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
import { fragmentLine } from '../formats/fragment-blocks.ts'
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

/** The name and entries of a feed, with an error if some entries are missing. */
export interface ReadFeed {
  readonly title?: string
  readonly items: Iterable<FeedItem>
  readonly failure?: ImportError
}

const readParts = (given: string | undefined, items: Iterable<FeedItem>): ReadFeed => {
  const title = given && fragmentLine(given)
  return { items, ...(title && { title }) }
}

/** Reads one entry at a time, because a feed may have many and the caller may stop early. */
function* each<Entry>(entries: readonly Entry[] = [], read: (entry: Entry) => FeedItem): Iterable<FeedItem> {
  for (const entry of entries) yield read(entry)
}

const partsOf = (source: FeedSource): ReadFeed => {
  switch (source.kind) {
    case 'rss': {
      const feed = parseRssFeed(source.text) as RssFeed.Feed<string>
      return readParts(
        feed.title,
        each(feed.items, (entry) => rssItem(entry, feed)),
      )
    }
    case 'atom': {
      const feed = parseAtomFeed(source.text) as AtomFeed.Feed<string>
      return readParts(
        feed.title?.value,
        each(feed.entries, (entry) => atomItem(entry, feed)),
      )
    }
    case 'rdf': {
      const feed = parseRdfFeed(source.text) as RdfFeed.Feed<string>
      return readParts(
        feed.title,
        each(feed.items, (entry) => rdfItem(entry, feed)),
      )
    }
    case 'json': {
      const feed = parseJsonFeed(source.value) as JsonFeed.Feed<string>
      return readParts(
        feed.title,
        each(feed.items, (entry) => jsonItem(entry, feed)),
      )
    }
  }
}

const repaired = (source: FeedSource): ReadFeed | undefined => {
  if (source.kind === 'json') return undefined
  const text = repairXmlFeed(source.text)
  try {
    return text === undefined ? undefined : partsOf({ ...source, text })
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
 * The name of a feed and its entries, in order, each read when it is requested. A feed that is cut off gives its complete entries.
 * Throws ImportError if no entry can be read.
 */
export const readFeed = (source: FeedSource, origin: string): ReadFeed => {
  try {
    return partsOf(source)
  } catch (cause) {
    const feed = repaired(source)
    if (feed) return { ...feed, failure: truncatedFeed(origin, cause) }
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
