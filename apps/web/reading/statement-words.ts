import type { Article, Statement } from '@onrecord/article-data'

/**
 * What was said as it stands in the text, its quotation marks too: parts joined by " … ", without the commas at its
 * edges and the "that" before it.
 */
export const statementWords = (article: Article, statement: Statement): string =>
  statement.content
    .map(({ start, end }) => article.text.slice(start, end).replace(/^[\s,;]+|[\s,;]+$/gu, ''))
    .join(' … ')
    .replace(/^that\s+(?=\S)/u, '')
