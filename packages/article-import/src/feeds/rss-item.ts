import type { Media } from '@onrecord/article-data'
import type { RssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { authorName, type FeedItem, feedItem, feedMedia, feedRights, present, resolved } from './feed-item.ts'

type Item = RssFeed.Item<string>

/** A guid is the story's address unless it says otherwise, or is none. */
const addressIn = (guid: RssFeed.Guid | undefined): string | undefined =>
  guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '') ? guid?.value : undefined

const bylinesOf = (entry: Item): readonly string[] => {
  const people = [...(entry.dc?.creators ?? []), ...(entry.authors ?? []).map(({ name }) => name)]
  const named = present(people.map(authorName))
  return named.length > 0 ? named : present([authorName(entry.itunes?.author)])
}

const mediaOf = ({ media, enclosures = [] }: Item): readonly Media[] => [
  ...(media?.contents ?? []).flatMap(({ url, medium, type, description, credits }) =>
    feedMedia(url, type ?? medium, { caption: description?.value, credit: credits?.[0]?.value }),
  ),
  ...enclosures.flatMap(({ url, type }) => feedMedia(url, type)),
]

/** An item of RSS 0.9x or 2.0, with what Dublin Core, content, media, iTunes and slash add to it. */
export const rssItem = (entry: Item, feed: RssFeed.Feed<string>): FeedItem => {
  const bases = [entry.xml?.base, feed.xml?.base]
  const url = resolved(entry.link, ...bases) ?? addressIn(entry.guid)
  const head = buildHead({
    headline: fragmentLine(entry.title),
    bylines: bylinesOf(entry),
    datePublished:
      entry.pubDate ??
      entry.dcterms?.issued?.[0] ??
      entry.dc?.dates?.[0] ??
      entry.dcterms?.created?.[0] ??
      entry.atom?.published,
    dateModified: entry.dcterms?.modified?.[0] ?? entry.atom?.updated,
    language: entry.dc?.languages?.[0] ?? entry.xml?.lang ?? feed.language,
    publisher: fragmentLine(entry.source?.title ?? feed.title),
    keywords: [...(entry.categories ?? []).map(({ name }) => name), ...(entry.dc?.subjects ?? [])],
    canonicalUrl: url,
    commentCount: entry.slash?.comments,
    rights: feedRights(entry.dc?.rights?.[0] ?? feed.copyright, entry.creativeCommons?.licenses?.[0]),
  })
  return feedItem(head, {
    url,
    base: bases.find((base) => base !== undefined),
    home: feed.link,
    contents: [entry.content?.encoded, entry.description],
    media: mediaOf(entry),
  })
}
