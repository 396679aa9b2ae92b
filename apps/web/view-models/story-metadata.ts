import type { Article } from '@onrecord/article-data'
import { storyCounts } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { webAddress } from './addresses.ts'

/** The metadata of a story's page. Its canonical address is the publisher's, if that is known. */
export const storyMetadata = (article: Article): Metadata => {
  const { headline: title, summary, datePublished, dateModified, bylines } = article
  const description = summary ?? storyCounts(article)
  const canonical = webAddress(article.canonicalUrl)
  return {
    title,
    description,
    authors: bylines.map(({ name }) => ({ name })),
    ...(canonical !== undefined && { alternates: { canonical } }),
    openGraph: {
      type: 'article',
      siteName: 'On Record',
      title,
      description,
      ...(datePublished !== undefined && { publishedTime: datePublished }),
      ...(dateModified !== undefined && { modifiedTime: dateModified }),
    },
    twitter: { card: 'summary', title, description },
  }
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** `value` as JSON for a script element. Nothing in it can end the element or begin a comment. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (sign) => escapes[sign] ?? sign)
