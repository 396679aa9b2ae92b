import type { RdfFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { webAddress } from '../web-address.ts'
import { type FeedItem, feedItem, feedRights, resolved } from './feed-item.ts'
import {
  moduleCreators,
  moduleKeywords,
  moduleLicense,
  moduleMedia,
  moduleModified,
  modulePublished,
  moduleRights,
  moduleTexts,
  moduleTitle,
  summaryOf,
} from './rss-modules.ts'

/** An item of RSS 0.9 or 1.0, which are RDF, with the fields of its modules. */
export const rdfItem = (entry: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): FeedItem => {
  const bases = [entry.xml?.base, feed.xml?.base]
  const url = resolved(entry.link, ...bases) ?? webAddress(entry.rdf?.about)
  const contents = [...moduleTexts(entry), entry.description]
  const head = buildHead({
    headline: fragmentLine(entry.title ?? moduleTitle(entry)),
    summary: summaryOf([entry.description], { contents, url }),
    bylines: moduleCreators(entry),
    datePublished: modulePublished(entry),
    dateModified: moduleModified(entry),
    language: entry.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    publisher: fragmentLine(feed.title),
    keywords: moduleKeywords(entry),
    canonicalUrl: url,
    commentCount: entry.slash?.comments,
    rights: feedRights(moduleRights(entry) ?? feed.dc?.rights?.[0], moduleLicense(entry)),
  })
  const base = bases.find((one) => one !== undefined)
  return feedItem(head, { url, base, home: feed.link, contents, media: moduleMedia(entry) })
}
