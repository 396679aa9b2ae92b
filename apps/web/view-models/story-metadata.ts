import type { Article, Attribution } from '@onrecord/article-data'
import type { Metadata } from 'next'
import { siteAddress } from '../server/site-address.ts'
import { siteStrings, storyPageStrings } from '../strings.ts'
import { addressOf } from './addresses.ts'
import { openingOf } from './note-places.ts'

/** The size in pixels of the picture of a story or statement, which is what OpenGraph readers expect. */
export const cardSize = { width: 1200, height: 630 } as const

/** The picture of a story, or of a statement, for other sites. */
export const cardImage = (articleId: string, statementId?: string) => ({
  url: `${siteAddress()}${addressOf(`/articles/${articleId}/card.png`, { statement: statementId })}`,
  ...cardSize,
})

/** The metadata of a statement's page. Search engines index the story instead. */
export const statementMetadata = (article: Article, { statement, line }: Attribution): Metadata => {
  const title = `${line.who}: ${openingOf(article, statement)}`
  const description = `${storyPageStrings.citeTitle}: ${article.headline}`
  return {
    title,
    description,
    robots: { index: false },
    openGraph: {
      type: 'article',
      siteName: siteStrings.name,
      title,
      description,
      images: [cardImage(article.id, statement.id)],
    },
    twitter: { card: 'summary_large_image', title, description },
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
