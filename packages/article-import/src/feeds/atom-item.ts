import type { AtomFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import {
  authorName,
  type FeedItem,
  feedAuthors,
  feedItem,
  feedMedia,
  feedRights,
  present,
  resolved,
} from './feed-item.ts'
import { paragraphsOf } from './paragraphs-of.ts'

type Entry = AtomFeed.Entry<string>

const isPlain = ({ type }: AtomFeed.Content): boolean => type === undefined || type === 'text' || type === 'text/plain'

const atomHtml = (content: AtomFeed.Content | undefined): string | undefined => {
  if (content?.value === undefined) return undefined
  return isPlain(content) && !/<p[\s>]/u.test(content.value) ? paragraphsOf(content.value) : content.value
}

const linkOf = (entry: Entry, relation: string): string | undefined =>
  entry.links?.find(({ rel = 'alternate' }) => rel === relation)?.href

/** An entry of Atom; its page is the alternate link. Addresses are resolved by `xml:base`. */
export const atomItem = (entry: Entry, feed: AtomFeed.Feed<string>): FeedItem => {
  const bases = [entry.xml?.base, feed.xml?.base]
  const url = resolved(linkOf(entry, 'alternate'), ...bases)
  const people = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  const authors = feedAuthors(people)
  const head = buildHead({
    headline: fragmentLine(entry.title?.value),
    bylines: present(people.map(({ name }) => authorName(name))),
    authors,
    datePublished: entry.published ?? entry.updated,
    dateModified: entry.updated,
    language: entry.xml?.lang ?? feed.xml?.lang,
    publisher: fragmentLine(entry.source?.title?.value ?? feed.title?.value),
    keywords: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    canonicalUrl: url,
    rights: feedRights(entry.rights?.value ?? feed.rights?.value, linkOf(entry, 'license')),
  })
  return feedItem(head, {
    url,
    base: resolved(entry.content?.xml?.base, ...bases) ?? bases.find((base) => base !== undefined),
    home: feed.links?.find(({ rel }) => rel === 'self')?.href,
    contents: [atomHtml(entry.content), atomHtml(entry.summary)],
    media: (entry.links ?? [])
      .filter(({ rel }) => rel === 'enclosure')
      .flatMap(({ href, type }) => feedMedia(resolved(href, ...bases), type)),
  })
}
