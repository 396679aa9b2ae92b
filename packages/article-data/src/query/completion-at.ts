import type { Span } from '../model/text.ts'
import { formatQueryName } from './format-query.ts'
import { isQueryField, type QueryField, queryAnonymities, queryFields, queryForms } from './query-field.ts'
import { type QueryToken, queryTokens } from './query-tokens.ts'

/**
 * What is being typed: the value of a field, or at the beginning of a word the name of one (`field` is then "field").
 * `begin` is the part before the caret, without quotation marks; `span` is what the choice replaces. `choices` are the
 * completions that begin with it; absent for names, which only an archive knows, and for dates.
 */
export type QueryCompletion = {
  readonly field: QueryField | 'field'
  readonly begin: string
  readonly span: Span
  readonly choices?: readonly string[]
}

const fieldStarts = Object.keys(queryFields).map((field) => (field === 'figure' ? 'figure>' : `${field}:`))

const beginning = (choices: readonly string[], begin: string): readonly string[] =>
  choices.filter((choice) => choice.startsWith(begin.toLowerCase()))

const fieldAt = (begin: string, span: Span): QueryCompletion | undefined => {
  const choices = beginning(fieldStarts, begin)
  return choices.length === 0 ? undefined : { field: 'field', begin, span, choices }
}

const valueAt = (text: string, caret: number, token: QueryToken & { readonly kind: 'field' }) => {
  const { name, value } = token
  if (!isQueryField(name) || name === 'figure') return undefined
  const { start, end } = value.span
  const begin = text.slice(start + (value.isQuoted ? 1 : 0), caret)
  // An open quotation mark takes all that follows, but text after the caret is another part of the query.
  const completion = { field: name, begin, span: { start, end: value.isClosed ? end : caret } }
  if (name === 'form') return { ...completion, choices: beginning(queryForms, begin) }
  if (name === 'anonymity') return { ...completion, choices: beginning(queryAnonymities, begin) }
  return completion
}

/**
 * What can be completed at a caret (an offset in UTF-16 code units), in the terminal and on a page; `undefined` inside
 * a phrase, a number, or a word that no field begins with. Never throws.
 */
export const completionAt = (text: string, caret: number): QueryCompletion | undefined => {
  const token = queryTokens(text).find(({ span }) => span.start < caret && caret <= span.end)
  if (token?.kind === 'or' || token?.kind === 'and' || token?.kind === 'not')
    return fieldAt(text.slice(token.span.start, caret), token.span)
  if (!token || !('value' in token))
    return /[^\s()]/u.test(text.charAt(caret)) ? undefined : fieldAt('', { start: caret, end: caret })
  if (token.kind === 'comparison') return undefined
  if (token.kind === 'words')
    return token.value.isQuoted ? undefined : fieldAt(text.slice(token.span.start, caret), token.span)
  if (caret >= token.value.span.start && (!token.value.isQuoted || isInside(caret, token)))
    return valueAt(text, caret, token)
  const span = { start: token.span.start, end: token.value.span.start }
  return caret < span.end ? fieldAt(text.slice(span.start, caret), span) : undefined
}

/** Whether the caret is after the opening quotation mark and before the closing one. */
const isInside = (caret: number, { value }: QueryToken & { readonly kind: 'field' }): boolean =>
  caret > value.span.start && (!value.isClosed || caret < value.span.end)

/**
 * The text with `choice` in place of the completion, and the new caret: after a field's colon, or after a value and a
 * space. A name is put in quotation marks when it needs them.
 */
export const completeQuery = (
  text: string,
  { field, span }: QueryCompletion,
  choice: string,
): { readonly text: string; readonly caret: number } => {
  const rest = text.slice(span.end)
  const gap = field === 'field' || /^[\s)]/u.test(rest) ? '' : ' '
  const written = `${field === 'field' ? choice : formatQueryName(choice)}${gap}`
  return { text: text.slice(0, span.start) + written + rest, caret: span.start + written.length }
}
