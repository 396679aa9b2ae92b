import type { Article } from '@onrecord/article-data'
import type { ArticleSummary } from '../archive.ts'
import { wordCount } from './word-count.ts'

/** The summary of an article that was stored at `storedAt`, in milliseconds since 1970. */
export const summaryOf = (article: Article, revision: number, storedAt: number): ArticleSummary => {
  const { summary, publisher, datePublished, canonicalUrl } = article
  return {
    id: article.id,
    headline: article.headline,
    ...(summary !== undefined && { summary }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    language: article.language,
    wordCount: wordCount(article.text),
    statementCount: article.statements.length,
    revision,
    storedAt: new Date(storedAt).toISOString(),
  }
}
