import { MigrateError, migrate } from '../migrate.ts'
import type { Article, Note } from '../model/article.ts'
import { OnRecordError } from '../on-record-error.ts'
import { quoteText } from './describe-value.ts'
import { checkShape } from './shape.ts'
import { breaches } from './validate.ts'

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? `Article ${quoteText(value.id)}`
    : 'Article without an id'

const describe = ({ rule, path, message }: Note): string => `breaks rule "${rule}" at ${path || 'its root'}: ${message}`

/** The value is not a valid article. The message is one line about the first problem; `notes` has all of them. */
export class ArticleParseError extends OnRecordError {
  override readonly name = 'ArticleParseError'
  readonly code = 'article-invalid'
  readonly notes: readonly Note[]

  constructor(value: unknown, notes: readonly Note[]) {
    const [first] = notes
    const more = notes.length > 1 ? ` (and ${notes.length - 1} more)` : ''
    super(`${nameOf(value)} ${first ? describe(first) : 'breaks a rule.'}${more}`)
    this.notes = notes
  }
}

/** An article, or a Note for each place where the value breaks a rule. */
export type ParsedArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly notes: readonly Note[] }

const migrated = (value: unknown): { readonly value: unknown } | Note => {
  try {
    return { value: migrate(value) }
  } catch (error) {
    if (error instanceof MigrateError) return { rule: 'standard', path: '/standard', message: error.message }
    throw error
  }
}

/**
 * `value` as an Article, migrated to this version of the model first, or what is wrong with it. Never throws. The rule of a
 * value that is not an article, or of a version that this package does not know, is "standard".
 *
 * @example
 * ```ts
 * import { safeParseArticle } from '@onrecord/article-data/validate'
 *
 * const parsed = safeParseArticle({ text: 'It rained.' })
 * if (!parsed.ok) console.log(parsed.notes[0]?.rule)
 * // standard
 * ```
 */
export const safeParseArticle = (value: unknown): ParsedArticle => {
  const current = migrated(value)
  if ('rule' in current) return { ok: false, notes: [current] }
  const shape = checkShape(current.value)
  const notes = shape.kind === 'article' ? breaches(shape.article) : shape.notes
  return shape.kind === 'article' && notes.length === 0 ? { ok: true, article: shape.article } : { ok: false, notes }
}

/** The same, but throws ArticleParseError when the value is not a valid article. */
export const parseArticle = (value: unknown): Article => {
  const parsed = safeParseArticle(value)
  if (parsed.ok) return parsed.article
  throw new ArticleParseError(value, parsed.notes)
}
