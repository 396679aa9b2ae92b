import type { Article } from '@onrecord/article-data'
import { type JsonLd, toJsonLd } from '@onrecord/article-data/export/json-ld'
import { siteAddress } from '../server/site-address.ts'
import { siteStrings } from '../strings.ts'
import { webAddress } from './addresses.ts'

/** The beginning of an id that is known only inside its document: "#s-1", or "_:s-1" for a story without an address. */
const localId = /^(?:#|_:)/u

/** A local id as an absolute one. */
const absolute = (value: unknown, address: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => absolute(each, address))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      (key === '@id' || key === 'sameAs') && typeof each === 'string' && localId.test(each)
        ? `${address}#${each.replace(localId, '')}`
        : absolute(each, address),
    ]),
  )
}

/** Who wrote the story, if it has no byline: the agency or the publisher. */
const authorOf = ({ bylines, agency, publisher }: Article, author: unknown): unknown => {
  if (bylines.length > 0) return author
  const name = agency ?? publisher
  return name === undefined ? undefined : [{ '@type': 'Organization', name }]
}

/** Google requires a date with a time zone for a time, and accepts a day. Values that are not known are left out. */
const known = (fields: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )

/**
 * The head of the story as a NewsArticle for search engines: ids are absolute addresses, and the page, author, date of change and
 * image are as Google's documentation of article data asks. The page has the text and its marks; the export at `encoding` has
 * them as data.
 */
export const storyData = (article: Article): JsonLd => {
  const address = `${siteAddress()}/articles/${article.id}`
  const { articleBody: _, mentions: __, ...data } = toJsonLd({ ...article, figures: [], statements: [], events: [] })
  return absolute(
    known({
      ...data,
      '@id': address,
      url: webAddress(article.canonicalUrl) ?? address,
      mainEntityOfPage: { '@type': 'WebPage', '@id': address },
      isPartOf: { '@type': 'WebSite', name: siteStrings.name, url: siteAddress() },
      author: authorOf(article, data.author),
      dateModified: article.dateModified ?? article.datePublished,
      image: [`${address}/card.png`],
      encoding: { '@type': 'MediaObject', contentUrl: `${address}.jsonld`, encodingFormat: 'application/ld+json' },
    }),
    address,
  ) as JsonLd
}
