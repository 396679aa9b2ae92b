import { idUnits, statementIds } from '../statements/statement-id.ts'
import type { Article } from './article.ts'
import type { Span } from './text.ts'

type Marked = Pick<Article, 'text' | 'statements' | 'figures' | 'corrections'>

const lengthOf = (content: readonly Span[]): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether the parts of an article that hold ids have their shape. An article to migrate is not checked yet. */
const isMarked = (article: object): article is Marked =>
  'text' in article &&
  typeof article.text === 'string' &&
  ['statements', 'figures', 'corrections'].every((key) => Array.isArray(Reflect.get(article, key))) &&
  (article as Marked).statements.every((one) => Array.isArray(one?.content))

/**
 * The article with the ids of this version for its statements, if one has a content of more than `idUnits`; otherwise,
 * unchanged. References to statements follow.
 */
export const withIdsOfLongContents = (article: object): object => {
  if (!isMarked(article) || !article.statements.some(({ content }) => lengthOf(content) > idUnits)) return article
  const ids = statementIds(
    article.text,
    article.statements.map(({ content }) => content),
  )
  const renamed = new Map(article.statements.map(({ id }, index) => [id, ids[index] ?? id]))
  const idNow = (id: string): string => renamed.get(id) ?? id
  return {
    ...article,
    statements: article.statements.map((one) => ({
      ...one,
      id: idNow(one.id),
      ...(one.parentId !== undefined && { parentId: idNow(one.parentId) }),
    })),
    figures: article.figures.map((one) => ({
      ...one,
      ...(one.statementId !== undefined && { statementId: idNow(one.statementId) }),
    })),
    corrections: article.corrections.map((one) => ({ ...one, statementIds: one.statementIds.map(idNow) })),
  }
}
