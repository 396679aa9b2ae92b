import type { ArticleSummary } from '../../archive.ts'
import type { Row } from '../store.ts'

/** The columns of `article` that `articleSummary` reads. */
export const summaryColumns = `article.key, article.id, article.headline, article.summary, article.published, article.url,
  article.language, article.words, article.statements, article.revision, article.kept,
  (SELECT publisher.name FROM publisher WHERE publisher.number = article.publisher) AS publisher`

const given = <Name extends string>(name: Name, value: unknown): { readonly [Key in Name]?: string } =>
  (value === null || value === undefined ? {} : { [name]: String(value) }) as { readonly [Key in Name]?: string }

/** The summary of a row of `article`. */
export const articleSummary = (row: Row): ArticleSummary => ({
  id: String(row.id),
  headline: String(row.headline),
  ...given('summary', row.summary),
  ...given('publisher', row.publisher),
  ...given('datePublished', row.published),
  ...given('canonicalUrl', row.url),
  language: String(row.language),
  wordCount: Number(row.words),
  statementCount: Number(row.statements),
  revision: Number(row.revision),
  storedAt: new Date(Number(row.kept)).toISOString(),
})
