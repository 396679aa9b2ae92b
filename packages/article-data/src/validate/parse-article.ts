import { migrate } from '../migrate.ts'
import type { Article } from '../model/article.ts'
import { ArticleParseError } from './article-parse-error.ts'
import { checkShape } from './shape.ts'
import { breaches } from './validate.ts'

/**
 * `value` as an Article, migrated to this version of the model first. Throws ArticleParseError when it breaks a rule,
 * with a Note for each place, and MigrateError when this package does not know its version.
 */
export const parseArticle = (value: unknown): Article => {
  const shape = checkShape(migrate(value))
  const notes = shape.kind === 'article' ? breaches(shape.article) : shape.notes
  if (shape.kind === 'article' && notes.length === 0) return shape.article
  throw new ArticleParseError(value, notes)
}
