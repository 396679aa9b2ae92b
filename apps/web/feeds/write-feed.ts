import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { siteAddress } from '../server/site-address.ts'
import { siteStrings } from '../strings.ts'
import type { FeedFormat } from '../view-models/addresses.ts'
import type { Feed } from './find-feed.ts'

/** Characters that XML does not allow. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

const plain = (text: string): string => text.toWellFormed().replace(notInXml, '')

const latest = ({ entries }: Feed): string =>
  entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1) ?? '1970-01-01T00:00:00Z'

/** The address of a feed in a format: /feed?q=a becomes /feed.atom?q=a. */
const selfIn = ({ self }: Feed, format: string): string => `${siteAddress()}${self.replace('/feed', `/feed.${format}`)}`

const dated = (date: string): string => (date.includes('T') ? date : `${date}T00:00:00Z`)

const atom = (feed: Feed): string =>
  generateAtomFeed({
    id: selfIn(feed, 'atom'),
    title: { value: plain(feed.title) },
    updated: latest(feed),
    links: [
      { href: selfIn(feed, 'atom'), rel: 'self', type: 'application/atom+xml' },
      { href: `${siteAddress()}${feed.path}`, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: siteStrings.name }],
    entries: feed.entries.map(({ id, title, path, text, author, language, published, updated }) => ({
      id: `${siteAddress()}${id}`,
      title: { value: plain(title), type: 'text' },
      links: [{ href: `${siteAddress()}${path}`, rel: 'alternate', type: 'text/html', hreflang: language }],
      content: { value: plain(text), type: 'text' },
      published: dated(published),
      updated: dated(updated),
      ...(author !== undefined && { authors: [{ name: plain(author) }] }),
    })),
  })

const json = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: `${siteAddress()}${feed.path}`,
      feed_url: selfIn(feed, 'json'),
      items: feed.entries.map(({ id, title, path, text, author, language, published, updated }) => ({
        id: `${siteAddress()}${id}`,
        url: `${siteAddress()}${path}`,
        title,
        content_text: text,
        language,
        date_published: dated(published),
        date_modified: dated(updated),
        ...(author !== undefined && { authors: [{ name: author }] }),
      })),
    }),
  )

/** The feed formats, by the extension in their address. */
export const feedFormats = {
  atom: { contentType: 'application/atom+xml; charset=utf-8', write: atom },
  json: { contentType: 'application/feed+json; charset=utf-8', write: json },
} as const satisfies Readonly<Record<FeedFormat, unknown>>
