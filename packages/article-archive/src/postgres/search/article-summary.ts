import type { ArticleSummary } from '../../archive.ts'
import { sqlPart } from '../sql-part.ts'

/** The columns of `article` that `articleSummary` reads. */
export interface SummaryRow {
  readonly key: number
  readonly id: string
  readonly headline: string
  readonly summary: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string
  readonly words: number
  readonly statements: number
  readonly revision: number
  readonly kept: number
}

/** The columns of `SummaryRow`, to select from `article`. */
export const summaryColumns = sqlPart`
  article.key, article.id, article.headline, article.summary, article.published, article.url, article.language, article.words,
  article.statements, article.revision, article.kept,
  (select publisher.name from publisher where publisher.number = article.publisher) as publisher`

/** The summary of a row of `article`. */
export const articleSummary = (row: SummaryRow): ArticleSummary => ({
  id: row.id,
  headline: row.headline,
  ...(row.summary !== null && { summary: row.summary }),
  ...(row.publisher !== null && { publisher: row.publisher }),
  ...(row.published !== null && { datePublished: row.published }),
  ...(row.url !== null && { canonicalUrl: row.url }),
  language: row.language,
  wordCount: row.words,
  statementCount: row.statements,
  revision: row.revision,
  storedAt: new Date(row.kept).toISOString(),
})
