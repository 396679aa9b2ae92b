import type * as z from 'zod/mini'
import type { Article, Note } from '../model/article.ts'
import { articleSchema } from '../model/article-schema.ts'
import { describeValue, quoteText } from './describe-value.ts'

type Issue = z.core.$ZodIssue

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? describeValue(values[0]) : `one of ${values.map(describeValue).join(', ')}`

const kind = (name: string): string => (/^[aeio]/u.test(name) ? `an ${name}` : `a ${name}`)

const sizes: Readonly<Record<string, string>> = { string: 'characters', array: 'items' }

const bound = (origin: string, limit: number | bigint, words: string): string =>
  origin in sizes ? `${words} ${limit} ${sizes[origin]}` : `a number of ${words} ${limit}`

const atLeast = (origin: string, limit: number | bigint): string =>
  origin in sizes && Number(limit) === 1 ? `${kind(origin)} that is not empty` : bound(origin, limit, 'at least')

const format = ({ format, pattern, message }: z.core.$ZodIssueInvalidStringFormat): string => {
  if (format === 'url') return 'an http or https address'
  // Use the model's own description of a pattern when it has one.
  return message.startsWith('Expected ')
    ? message.slice('Expected '.length).replace(/\.$/u, '')
    : `text of the form ${pattern}`
}

/** The value that the shape expects at the issue, in words. */
const expectedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return kind(issue.expected)
    case 'invalid_value':
      return oneOf(issue.values)
    case 'too_small':
      return atLeast(issue.origin, issue.minimum)
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'at most')
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : 'another kind of value'
    case 'invalid_format':
      return format(issue)
    default:
      return issue.message
  }
}

const found = (value: unknown): string =>
  Array.isArray(value) && value.length === 0 ? 'an empty array' : describeValue(value)

/** The message for an issue with the shape of `value`: what was expected at that place and what was found. */
const shapeMessage = (value: unknown, issue: Issue): string => {
  if (issue.code === 'unrecognized_keys')
    return `Expected only the fields of the model, got ${issue.keys.map(quoteText).join(', ')}.`
  return `Expected ${expectedBy(issue)}, got ${found(valueAt(value, issue.path))}.`
}

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
    : // The schema's type has fields that may be undefined; JSON does not.
      { kind: 'article', article: data as Article }
}
