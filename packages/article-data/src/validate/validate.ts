import type { Article, Note } from '../model/article.ts'
import { rules } from './rules.ts'
import { checkShape } from './shape.ts'

/**
 * A Note for each place in the article that breaks a rule of the model, in the order of the rules; [] when none does.
 */
export const breaches = (article: Article): readonly Note[] =>
  rules.flatMap(({ id, check }) => Array.from(check(article), (breach) => ({ rule: id, ...breach })))

/**
 * A Note for each place where `value` breaks a rule of the article model; [] for a valid article. The other rules are
 * checked only when the shape is right. Never throws and never changes the value.
 * Source: docs/model.md#notes-and-rules.
 *
 * @example
 * ```ts
 * import { validate } from '@onrecord/article-data/validate'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * console.log(validate(story).length, validate({ ...story, language: 'e' })[0]?.message)
 * // 0 Expected at least 2 characters, got "e".
 * ```
 */
export const validate = (value: unknown): readonly Note[] => {
  const shape = checkShape(value)
  return shape.kind === 'article' ? breaches(shape.article) : shape.notes
}
