import { type Article, type Statement, statementText } from '@onrecord/article-data'
import type { ArticleSummary, StoredFigure, StoredStatement, StoredVoice } from '../archive.ts'
import { statementExcerpt } from './excerpt.ts'

/** A stored article with its summary. `voiceOf` gives the voice of one of its entities, after merges. */
export interface ArticleWithVoices {
  readonly summary: ArticleSummary
  readonly article: Article
  readonly voiceOf: (entityId: string) => StoredVoice | undefined
}

/** A statement of a stored article, with its voices as the archive knows them, each once. */
export const storedStatement = (
  { summary, article, voiceOf }: ArticleWithVoices,
  statement: Statement,
): StoredStatement => {
  const voices = [...new Set(statement.voiceIds)].flatMap((id) => voiceOf(id) ?? [])
  return {
    article: summary,
    statement,
    words: statementText(article, statement),
    excerpt: statementExcerpt(article, statement),
    voices: voices.filter(({ id }, index) => voices.findIndex((other) => other.id === id) === index),
  }
}

/** The figure at `index` in a stored article, with its voice and date. */
export const storedFigure = (
  { summary, article, voiceOf }: ArticleWithVoices,
  index: number,
): StoredFigure | undefined => {
  const figure = article.figures[index]
  if (!figure) return undefined
  const statement = article.statements.find(({ id }) => id === figure.statementId)
  const voice = statement?.voiceIds.map(voiceOf).find((name) => name !== undefined)
  const date = figure.observationDate ?? article.datePublished?.slice(0, 10)
  return {
    article: summary,
    figure,
    words: article.text.slice(figure.span.start, figure.span.end),
    ...(voice && { voice }),
    ...(date !== undefined && { date }),
  }
}
