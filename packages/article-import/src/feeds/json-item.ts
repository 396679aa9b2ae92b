import type { JsonFeed } from 'feedsmith'
import { buildHead } from '../head/build-head.ts'
import { type FeedItem, feedItem, present } from './feed-item.ts'
import { paragraphsOf } from './paragraphs-of.ts'

/** An item of JSON Feed. */
export const jsonItem = (entry: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedItem => {
  const plain = entry.content_text === undefined ? undefined : paragraphsOf(entry.content_text)
  const head = buildHead({
    headline: entry.title,
    summary: entry.summary,
    bylines: present((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
    datePublished: entry.date_published,
    dateModified: entry.date_modified,
    language: entry.language ?? feed.language,
    publisher: feed.title,
    keywords: entry.tags,
    canonicalUrl: entry.url,
  })
  return feedItem(head, entry.url, present([entry.content_html, plain]))
}
