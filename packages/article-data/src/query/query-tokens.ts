import type { Span } from '../model/text.ts'

/**
 * A value as typed, without its quotation marks and the backslashes before inner ones. `span` includes the quotation
 * marks.
 */
export type QueryValue = {
  readonly text: string
  readonly isQuoted: boolean
  readonly isClosed: boolean
  readonly span: Span
}

/** A part of the typed text. Every string has tokens; `parseQuery` reports what is wrong with them. */
export type QueryToken =
  | { readonly kind: 'open' | 'close' | 'minus' | 'or' | 'and' | 'not'; readonly span: Span }
  | { readonly kind: 'words'; readonly value: QueryValue; readonly span: Span }
  /** `name` is the text before a colon, in lower case; the value follows without a space and may be empty. */
  | { readonly kind: 'field'; readonly name: string; readonly value: QueryValue; readonly span: Span }
  | { readonly kind: 'comparison'; readonly comparator: string; readonly value: QueryValue; readonly span: Span }

const space = /\s+/y
const comparison = /figure\s*(<=|>=|[<>=≤≥])\s*/iy
const fieldName = /(\p{L}+):/uy
const quotationMark = /["“”„‟«»]/u
const quoted = /["“”„‟«»]((?:\\[\\"“”„‟«»]|[^"“”„‟«»])*)(["“”„‟«»])?/uy
const bare = /[^\s()"“”„‟«»]*/uy

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const valueAt = (text: string, at: number): QueryValue => {
  const isQuoted = quotationMark.test(text.charAt(at))
  const found = matchAt(isQuoted ? quoted : bare, text, at)
  const [whole = '', inside = '', closing] = found ?? []
  return {
    text: isQuoted ? inside.replace(/\\([\\"“”„‟«»])/gu, '$1') : whole,
    isQuoted,
    isClosed: !isQuoted || closing !== undefined,
    span: { start: at, end: at + whole.length },
  }
}

const single = { '(': 'open', ')': 'close', '-': 'minus', '−': 'minus' } as const
/** Words in capitals that join the terms beside them or exclude the next one. */
const operators: Readonly<Record<string, 'or' | 'and' | 'not'>> = { OR: 'or', AND: 'and', NOT: 'not' }

/** Whether a word must be in quotation marks to be a search term: OR, AND, NOT. */
export const isOperator = (word: string): boolean => Object.hasOwn(operators, word)

const isSingle = (character: string): character is keyof typeof single => Object.hasOwn(single, character)

const tokenAt = (text: string, at: number): QueryToken => {
  const first = text.charAt(at)
  if (isSingle(first)) return { kind: single[first], span: { start: at, end: at + 1 } }
  const compared = matchAt(comparison, text, at)
  if (compared) {
    const value = valueAt(text, at + compared[0].length)
    const comparator = (compared[1] ?? '').replace('≤', '<=').replace('≥', '>=')
    return { kind: 'comparison', comparator, value, span: { start: at, end: value.span.end } }
  }
  const named = matchAt(fieldName, text, at)
  if (named) {
    const value = valueAt(text, at + named[0].length)
    return { kind: 'field', name: (named[1] ?? '').toLowerCase(), value, span: { start: at, end: value.span.end } }
  }
  const value = valueAt(text, at)
  const operator = isOperator(value.text) && !value.isQuoted ? operators[value.text] : undefined
  return operator ? { kind: operator, span: value.span } : { kind: 'words', value, span: value.span }
}

/** The tokens of a query, in order, separated only by white space. Never throws; time depends only on the length. */
export const queryTokens = (text: string): readonly QueryToken[] => {
  const tokens: QueryToken[] = []
  let at = matchAt(space, text, 0)?.[0].length ?? 0
  while (at < text.length) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.span.end
    at += matchAt(space, text, at)?.[0].length ?? 0
  }
  return tokens
}
