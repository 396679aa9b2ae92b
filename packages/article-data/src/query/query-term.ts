import type { Span } from '../model/text.ts'
import { wordsOf } from '../text/words.ts'
import { nearestWord } from './nearest-word.ts'
import type { Comparator, NameField, Query, QuerySyntaxError } from './query.ts'
import { queryAnonymities, queryFields, queryForms } from './query-field.ts'
import { queryLimits } from './query-limits.ts'
import type { QueryToken, QueryValue } from './query-tokens.ts'
import { readDate, readNumber } from './query-values.ts'

/** The query of one token, or the error in it; `query` is absent when it has no word (a dash, an emoji). */
export type Term = { readonly query?: Query } | { readonly error: QuerySyntaxError }

const error = (message: string, span: Span): Term => ({ error: { message, span } })

const unclosed = ({ span }: QueryValue): Term =>
  error('This quotation mark is not closed.', { start: span.start, end: span.start + 1 })

const fieldNames = Object.keys(queryFields)
const didYouMean = (typed: string, known: readonly string[]): string => {
  const near = nearestWord(typed, known)
  return near === undefined ? '' : ` Did you mean “${near}”?`
}

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The typed text, short enough for a message. */
const shown = (typed: string): string => (typed.length > 40 ? `${[...typed].slice(0, 40).join('')}…` : typed)

const wordsTerm = (value: QueryValue): Term => {
  if (!value.isClosed) return unclosed(value)
  const words = wordsOf(value.text.normalize('NFC'))
  const [word] = words
  if (word === undefined)
    return value.isQuoted
      ? error('These quotation marks do not contain a word. Put a word between them.', value.span)
      : {}
  if (words.length > 1) return { query: { kind: 'phrase', words } }
  const isPrefix = !value.isQuoted && value.text.normalize('NFC').includes(`${word}*`)
  if (isPrefix && [...word].length < queryLimits.minPrefixLetters)
    return error(`Type at least ${queryLimits.minPrefixLetters} letters before the star, as in captur*.`, value.span)
  return { query: isPrefix ? { kind: 'word', word, prefix: true } : { kind: 'word', word } }
}

const nameTerm = (field: NameField, value: QueryValue): Term => {
  const name = value.text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(name)
    ? { query: { kind: 'name', field, name } }
    : error(`“${field}:” needs a name right after the colon, as in ${queryFields[field]}.`, value.span)
}

const chosen = <Choice extends string>(
  field: string,
  choices: readonly Choice[],
  value: QueryValue,
  query: (choice: Choice) => Query,
): Term => {
  const typed = value.text.trim().toLowerCase()
  const choice = choices.find((known) => known === typed)
  if (choice !== undefined) return { query: query(choice) }
  const got = typed === '' ? '' : `, not “${shown(typed)}”`
  return error(`“${field}:” takes ${listed(choices)}${got}.${didYouMean(typed, choices)}`, value.span)
}

const dateTerm = (side: 'after' | 'before', value: QueryValue): Term => {
  const date = readDate(value.text)
  if (date !== undefined) return { query: { kind: 'published', side, date } }
  const got = value.text === '' ? '' : `, not “${shown(value.text)}”`
  return error(`“${side}:” takes a day, month or year such as 2025-01-31, 2025-01 or 2025${got}.`, value.span)
}

const fieldTerm = (token: QueryToken & { readonly kind: 'field' }, text: string): Term => {
  const { name, value } = token
  const span = { start: token.span.start, end: value.span.start }
  switch (name) {
    case 'voice':
    case 'place':
    case 'org':
    case 'publisher':
      return nameTerm(name, value)
    case 'form':
      return chosen(name, queryForms, value, (form) => ({ kind: 'form', form }))
    case 'anonymity':
      return chosen(name, queryAnonymities, value, (anonymity) => ({ kind: 'anonymity', anonymity }))
    case 'after':
    case 'before':
      return dateTerm(name, value)
    case 'figure':
      return error('Compare a figure with a number: figure>1000, figure<=5 or figure=984.', span)
    default:
  }
  const meant = didYouMean(name, fieldNames)
  // "Ukraine: the war" is words with a colon, as in headlines; "vioce: Kim" is a misspelled field.
  if (meant === '' && value.text === '' && !/\S/u.test(text.charAt(token.span.end)))
    return wordsTerm({ ...value, text: text.slice(span.start, span.end) })
  return error(
    meant === ''
      ? `“${shown(name)}” is not a field. Use ${listed(fieldNames)}, or put words that contain a colon in quotation marks.`
      : `“${shown(name)}” is not a field.${meant}`,
    span,
  )
}

const comparators: readonly string[] = ['<', '<=', '>', '>=', '='] satisfies readonly Comparator[]
const isComparator = (typed: string): typed is Comparator => comparators.includes(typed)

/** The query of one token with words or a field. Never throws. */
export const queryTerm = (token: QueryToken, text: string): Term => {
  if (!('value' in token)) return {}
  if (!token.value.isClosed) return unclosed(token.value)
  switch (token.kind) {
    case 'words':
      return wordsTerm(token.value)
    case 'field':
      return fieldTerm(token, text)
    case 'comparison': {
      const value = readNumber(token.value.text)
      return value !== undefined && isComparator(token.comparator)
        ? { query: { kind: 'figure', comparator: token.comparator, value } }
        : error('Compare a figure with a number such as 1000, 1,000, 2.5 or 1.2m.', token.span)
    }
  }
}
