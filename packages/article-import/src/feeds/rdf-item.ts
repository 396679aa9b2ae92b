import type { RdfFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { type FeedItem, feedItem, present } from './feed-item.ts'

/** An item of RSS 1.0, which is RDF, with what Dublin Core and content add to it. */
export const rdfItem = (entry: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): FeedItem => {
  const head = buildHead({
    headline: fragmentLine(entry.title),
    bylines: present(entry.dc?.creators ?? []),
    datePublished: entry.dc?.dates?.[0],
    language: entry.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    publisher: fragmentLine(feed.title),
    keywords: entry.dc?.subjects ?? [],
    canonicalUrl: entry.link,
  })
  return feedItem(head, entry.link, present([entry.content?.encoded, entry.description]))
}
