import type { RssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { authorName, type FeedItem, feedItem, feedMedia, feedRights, present, resolved } from './feed-item.ts'
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

type Item = RssFeed.Item<string>

/** A guid is the story's address if it is a web address and `isPermaLink` is not false. */
const addressIn = (guid: RssFeed.Guid | undefined): string | undefined =>
  guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '') ? guid?.value : undefined

const bylinesOf = (entry: Item): readonly string[] => {
  const own = present((entry.authors ?? []).map(({ name }) => authorName(name)))
  const isInModule = (entry.dc?.creators ?? []).length > 0
  return isInModule ? [...moduleCreators(entry), ...own] : own.length > 0 ? own : moduleCreators(entry)
}

const linkOf = ({ atom }: Item): string | undefined =>
  atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href

/** An item of RSS 0.9x or 2.0, with the fields of its modules. */
export const rssItem = (entry: Item, feed: RssFeed.Feed<string>): FeedItem => {
  const bases = [entry.xml?.base, feed.xml?.base]
  const url = resolved(entry.link ?? linkOf(entry), ...bases) ?? addressIn(entry.guid)
  const contents = [...moduleTexts(entry), entry.description]
  const head = buildHead({
    headline: fragmentLine(entry.title ?? moduleTitle(entry)),
    summary: summaryOf([entry.description, entry.itunes?.summary, entry.itunes?.subtitle], { contents, url }),
    bylines: bylinesOf(entry),
    datePublished: entry.pubDate ?? modulePublished(entry),
    dateModified: moduleModified(entry),
    language: entry.dc?.languages?.[0] ?? entry.xml?.lang ?? feed.language,
    publisher: fragmentLine(entry.source?.title ?? feed.title),
    keywords: [...(entry.categories ?? []).map(({ name }) => name), ...moduleKeywords(entry)],
    canonicalUrl: url,
    commentCount: entry.slash?.comments,
    rights: feedRights(moduleRights(entry) ?? feed.copyright, moduleLicense(entry)),
  })
  return feedItem(head, {
    url,
    base: bases.find((base) => base !== undefined),
    home: feed.link,
    contents,
    media: [...moduleMedia(entry), ...(entry.enclosures ?? []).flatMap(({ url: of, type }) => feedMedia(of, type))],
  })
}
