import type { RdfFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { authorName, type FeedItem, feedItem, feedRights, present, resolved } from './feed-item.ts'

/** An item of RSS 1.0, which is RDF, with what Dublin Core and content add to it. */
export const rdfItem = (entry: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): FeedItem => {
  const url = resolved(entry.link)
  const head = buildHead({
    headline: fragmentLine(entry.title),
    bylines: present((entry.dc?.creators ?? []).map(authorName)),
    datePublished: entry.dc?.dates?.[0] ?? entry.dcterms?.issued?.[0] ?? entry.dcterms?.created?.[0],
    dateModified: entry.dcterms?.modified?.[0],
    language: entry.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    publisher: fragmentLine(feed.title),
    keywords: entry.dc?.subjects ?? [],
    canonicalUrl: url,
    rights: feedRights(entry.dc?.rights?.[0] ?? feed.dc?.rights?.[0]),
  })
  return feedItem(head, { url, home: feed.link, contents: [entry.content?.encoded, entry.description] })
}
