import type * as z from 'zod'
import type { Article, Note } from '../model/article.ts'
import { articleSchema } from '../model/article.ts'
import { shapeMessage } from './shape-message.ts'

/** The result of checking a value against the shape of an article: the article, or what is wrong with it. */
export type Shape =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'other'; readonly notes: readonly Note[] }

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const toNote = (value: unknown, issue: z.core.$ZodIssue): Note => ({
  rule: 'shape',
  message: shapeMessage(value, issue),
  path: pointer(issue.path),
})

/** Whether `value` has the fields and types of an article, and no others. */
export const checkShape = (value: unknown): Shape => {
  const { data, error } = articleSchema.safeParse(value)
  return error
    ? { kind: 'other', notes: error.issues.map((issue) => toNote(value, issue)) }
    : { kind: 'article', article: data }
}
