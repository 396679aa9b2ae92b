import type { AtomFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { webAddress } from '../web-address.ts'
import {
  authorName,
  type FeedItem,
  feedAuthors,
  feedItem,
  feedMedia,
  feedRights,
  paragraphsOf,
  present,
  resolved,
} from './feed-item.ts'
import {
  moduleCreators,
  moduleKeywords,
  moduleLicense,
  moduleMedia,
  modulePublished,
  moduleRights,
  moduleTitle,
  summaryOf,
} from './rss-modules.ts'

type Entry = AtomFeed.Entry<string>

const isPlain = ({ type }: AtomFeed.Content): boolean => type === undefined || type === 'text' || type === 'text/plain'

/** Content of any other type is base64, and Atom 0.3 may use base64 for all types. Source: RFC 4287, 4.1.3.3. */
const base64 = /^\s*(?:[A-Za-z0-9+/]{4}\s*){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*$/u

/** The text encoded as base64. Undefined if the value is not base64 or does not contain text. */
const decoded = (value: string | undefined): string | undefined => {
  if (value === undefined || !base64.test(value)) return undefined
  const text = Buffer.from(value, 'base64').toString('utf8')
  return /[\u0000-\u0008\ufffd]/u.test(text) ? undefined : text
}

const atomHtml = (content: AtomFeed.Content | undefined): string | undefined => {
  if (content?.value === undefined) return undefined
  const inBase64 = decoded(content.value)
  if (inBase64 !== undefined) return inBase64
  return isPlain(content) && !/<p[\s>]/u.test(content.value) ? paragraphsOf(content.value) : content.value
}

const linkOf = (entry: Entry, relation: string): string | undefined =>
  entry.links?.find(({ rel = 'alternate' }) => rel === relation)?.href

/** An Atom entry. Its page is the alternate link. Addresses are resolved against `xml:base`. */
export const atomItem = (entry: Entry, feed: AtomFeed.Feed<string>): FeedItem => {
  const bases = [entry.xml?.base, feed.xml?.base]
  const url = resolved(linkOf(entry, 'alternate'), ...bases) ?? webAddress(entry.id)
  const contents = [atomHtml(entry.content), atomHtml(entry.summary)]
  const title = entry.title?.value
  const people = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  const named = present(people.map(({ name }) => authorName(name)))
  const authors = feedAuthors(people)
  const head = buildHead({
    headline: fragmentLine(decoded(title) ?? title ?? moduleTitle(entry)),
    summary: summaryOf([atomHtml(entry.summary), entry.itunes?.summary], { contents, url }),
    bylines: named.length > 0 ? named : moduleCreators(entry),
    authors,
    datePublished: entry.published ?? modulePublished(entry) ?? entry.updated,
    dateModified: entry.updated,
    language: entry.xml?.lang ?? feed.xml?.lang,
    publisher: fragmentLine(entry.source?.title?.value ?? feed.title?.value),
    keywords: [...(entry.categories ?? []).map(({ label, term }) => label ?? term), ...moduleKeywords(entry)],
    canonicalUrl: url,
    rights: feedRights(
      entry.rights?.value ?? moduleRights(entry) ?? feed.rights?.value,
      linkOf(entry, 'license') ?? moduleLicense(entry),
    ),
  })
  return feedItem(head, {
    url,
    base: resolved(entry.content?.xml?.base, ...bases) ?? bases.find((base) => base !== undefined),
    home: feed.links?.find(({ rel }) => rel === 'self')?.href,
    contents,
    media: [
      ...moduleMedia(entry),
      ...(entry.links ?? [])
        .filter(({ rel }) => rel === 'enclosure')
        .flatMap(({ href, type }) => feedMedia(resolved(href, ...bases), type)),
    ],
  })
}
