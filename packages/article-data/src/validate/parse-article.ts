import { migrate } from '../migrate.ts'
import type { Article, Note } from '../model/article.ts'
import { quoteText } from './describe-value.ts'
import { checkShape } from './shape.ts'
import { breaches } from './validate.ts'

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? `Article ${quoteText(value.id)}`
    : 'Article without an id'

const describe = ({ rule, path, message }: Note): string => `breaks rule "${rule}" at ${path || 'its root'}: ${message}`

/** The value is not a valid article. The message is one line about the first problem; `notes` has all of them. */
export class ArticleParseError extends Error {
  override readonly name = 'ArticleParseError'
  readonly notes: readonly Note[]

  constructor(value: unknown, notes: readonly Note[]) {
    const [first] = notes
    const more = notes.length > 1 ? ` (and ${notes.length - 1} more)` : ''
    super(`${nameOf(value)} ${first ? describe(first) : 'breaks a rule.'}${more}`)
    this.notes = notes
  }
}

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
