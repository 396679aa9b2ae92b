import type { AtomFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { type FeedItem, feedItem, present } from './feed-item.ts'
import { paragraphsOf } from './paragraphs-of.ts'

const isPlain = ({ type }: AtomFeed.Content): boolean => type === undefined || type === 'text' || type === 'text/plain'

const atomHtml = (content: AtomFeed.Content | undefined): string | undefined => {
  if (content?.value === undefined) return undefined
  return isPlain(content) && !/<p[\s>]/u.test(content.value) ? paragraphsOf(content.value) : content.value
}

/** An entry of Atom; its page is the alternate link. */
export const atomItem = (entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedItem => {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')
  const head = buildHead({
    headline: fragmentLine(entry.title?.value),
    bylines: present((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
    datePublished: entry.published ?? entry.updated,
    dateModified: entry.updated,
    language: entry.xml?.lang ?? feed.xml?.lang,
    publisher: fragmentLine(entry.source?.title?.value ?? feed.title?.value),
    keywords: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    canonicalUrl: link?.href,
  })
  return feedItem(head, link?.href, present([atomHtml(entry.content), atomHtml(entry.summary)]))
}
