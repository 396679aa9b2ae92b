import type { ArticleSummary } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-data'

/** The day of a story, ISO 8601: of its publication, else of its coming into the archive. */
export const dayOf = ({ datePublished, keptAt }: Pick<ArticleSummary, 'datePublished' | 'keptAt'>): string =>
  (datePublished ?? keptAt).slice(0, 10)

/** The same in words: "13 January 2025"; "added 26 November 2026" where the day of publication is not known. */
export const publishedOn = (article: Pick<ArticleSummary, 'datePublished' | 'keptAt'>): string =>
  `${article.datePublished === undefined ? 'added ' : ''}${formatDate(dayOf(article))}`
