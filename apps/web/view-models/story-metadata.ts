import type { Article } from '@onrecord/article-data'
import { storyCounts } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { webAddress } from './web-address.ts'

/** What the head of a story's page says of it; its canonical address is the publisher's, where that is known. */
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
