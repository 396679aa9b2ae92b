import type { RdfFeed, RssFeed } from 'feedsmith'
import { type AtomFeed, type JsonFeed, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { buildHead } from '../head/build-head.ts'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import type { FeedItem } from './feed-item.ts'

type Dated<Feed> = Feed

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined && value.trim() !== '').map((value) => String(value))

const item = (head: FeedItem['head'], url: string | undefined, contents: readonly string[]): FeedItem => ({
  head,
  contents,
  ...(url !== undefined && { url }),
})

const rssItems = (feed: Dated<RssFeed.Feed<string>>): readonly FeedItem[] =>
  (feed.items ?? []).map((entry) => {
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
    return item(head, url, present([entry.content?.encoded, entry.description]))
  })

const rdfItems = (feed: Dated<RdfFeed.Feed<string>>): readonly FeedItem[] =>
  (feed.items ?? []).map((entry) => {
    const head = buildHead({
      headline: fragmentLine(entry.title),
      bylines: present(entry.dc?.creators ?? []),
      datePublished: entry.dc?.dates?.[0],
      language: entry.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
      publisher: fragmentLine(feed.title),
      keywords: entry.dc?.subjects ?? [],
      canonicalUrl: entry.link,
    })
    return item(head, entry.link, present([entry.content?.encoded, entry.description]))
  })

const isPlain = ({ type }: AtomFeed.Content): boolean => type === undefined || type === 'text' || type === 'text/plain'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Plain text as HTML: each line a paragraph. */
const asHtml = (text: string): string =>
  text
    .split(/\n+/u)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n')

const atomHtml = (content: AtomFeed.Content | undefined): string | undefined => {
  if (content?.value === undefined) return undefined
  return isPlain(content) && !/<p[\s>]/u.test(content.value) ? asHtml(content.value) : content.value
}

const atomItems = (feed: Dated<AtomFeed.Feed<string>>): readonly FeedItem[] =>
  (feed.entries ?? []).map((entry) => {
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
    return item(head, link?.href, present([atomHtml(entry.content), atomHtml(entry.summary)]))
  })

const jsonItems = (feed: Dated<JsonFeed.Feed<string>>): readonly FeedItem[] =>
  (feed.items ?? []).map((entry) => {
    const plain = entry.content_text === undefined ? undefined : asHtml(entry.content_text)
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
    return item(head, entry.url, present([entry.content_html, plain]))
  })

/** What a feed is written in, and what was read of it: text for XML, a value for JSON. */
export type FeedSource =
  | { readonly kind: 'rss' | 'atom' | 'rdf'; readonly text: string }
  | { readonly kind: 'json'; readonly value: unknown }

const itemsOf = (source: FeedSource): readonly FeedItem[] => {
  switch (source.kind) {
    case 'rss':
      return rssItems(parseRssFeed(source.text) as RssFeed.Feed<string>)
    case 'atom':
      return atomItems(parseAtomFeed(source.text) as AtomFeed.Feed<string>)
    case 'rdf':
      return rdfItems(parseRdfFeed(source.text) as RdfFeed.Feed<string>)
    case 'json':
      return jsonItems(parseJsonFeed(source.value) as JsonFeed.Feed<string>)
  }
}

/** The entries of a feed, in its order. Throws ImportError when it is damaged. */
export const readFeed = (source: FeedSource, origin: string): readonly FeedItem[] => {
  try {
    return itemsOf(source)
  } catch (cause) {
    throw new ImportError(`${quoted(origin)} is no feed that can be read. Expected whole RSS, Atom or JSON Feed.`, {
      cause,
    })
  }
}
