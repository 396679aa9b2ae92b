import type { RssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { type FeedItem, feedItem, present } from './feed-item.ts'

/** A guid is the story's address unless it says otherwise, or is none. */
const addressIn = (guid: RssFeed.Guid | undefined): string | undefined =>
  guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '') ? guid?.value : undefined

/** An item of RSS 0.9x or 2.0, with what Dublin Core, content and slash add to it. */
export const rssItem = (entry: RssFeed.Item<string>, feed: RssFeed.Feed<string>): FeedItem => {
  const url = entry.link ?? addressIn(entry.guid)
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
