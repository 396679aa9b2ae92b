import type { JsonFeed } from 'feedsmith'
import { buildHead } from '../head/build-head.ts'
import {
  authorName,
  type FeedItem,
  feedAuthors,
  feedItem,
  feedMedia,
  paragraphsOf,
  present,
  resolved,
} from './feed-item.ts'

/** An item of a JSON Feed. */
export const jsonItem = (entry: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedItem => {
  const plain = entry.content_text === undefined ? undefined : paragraphsOf(entry.content_text)
  const url = resolved(entry.url)
  const people = entry.authors ?? feed.authors ?? []
  const head = buildHead({
    headline: entry.title,
    summary: entry.summary,
    bylines: present(people.map(({ name }) => authorName(name))),
    authors: feedAuthors(people),
    datePublished: entry.date_published,
    dateModified: entry.date_modified,
    language: entry.language ?? feed.language,
    publisher: feed.title,
    keywords: entry.tags,
    canonicalUrl: url,
  })
  return feedItem(head, {
    url,
    home: feed.feed_url ?? feed.home_page_url,
    contents: [entry.content_html, plain],
    media: [
      ...feedMedia(entry.image, 'image'),
      ...(entry.attachments ?? []).flatMap(({ url: address, mime_type: type }) => feedMedia(address, type)),
    ],
  })
}
