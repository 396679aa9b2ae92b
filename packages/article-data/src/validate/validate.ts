import type { Article, Note } from '../model/article.ts'
import { rules } from './rules.ts'
import { checkShape } from './shape.ts'

/** What in the article breaks the rules of the model, in the order of the rules; [] when nothing does. */
export const breaches = (article: Article): readonly Note[] =>
  rules.flatMap(({ id, check }) => Array.from(check(article), (breach) => ({ rule: id, ...breach })))

/**
 * What keeps `value` from being a valid article: a Note for each place that breaks a rule, [] when it is one.
 * The rules beyond the shape are looked at only when the shape is right. Never throws, never repairs.
 * Source: docs/model.md#notes-and-rules.
 */
export const validate = (value: unknown): readonly Note[] => {
  const shape = checkShape(value)
  return shape.kind === 'article' ? breaches(shape.article) : shape.notes
}
