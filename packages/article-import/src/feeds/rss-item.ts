import type { RssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { type FeedItem, feedItem, present } from './feed-item.ts'

/** An item of RSS 0.9x or 2.0, with what Dublin Core, content and slash add to it. */
export const rssItem = (entry: RssFeed.Item<string>, feed: RssFeed.Feed<string>): FeedItem => {
  const guid = entry.guid?.isPermaLink === false ? undefined : entry.guid?.value
  const url = entry.link ?? guid
  const head = buildHead({
    headline: fragmentLine(entry.title),
    bylines: present([...(entry.dc?.creators ?? []), ...(entry.authors ?? []).map(({ name }) => name)]),
    datePublished: entry.pubDate ?? entry.dc?.dates?.[0],
    dateModified: entry.atom?.updated,
    language: entry.dc?.languages?.[0] ?? feed.language,
    publisher: fragmentLine(feed.title),
    keywords: (entry.categories ?? []).map(({ name }) => name),
    canonicalUrl: url,
    commentCount: entry.slash?.comments,
  })
  return feedItem(head, url, present([entry.content?.encoded, entry.description]))
}
