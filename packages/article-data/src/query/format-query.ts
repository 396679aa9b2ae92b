import type { Query } from './query.ts'
import { isOperator } from './query-tokens.ts'

const marks = /[\\"“”„‟«»]/gu
const isBare = (name: string): boolean => !/[\s()"“”„‟«»]/u.test(name)

const quote = (text: string): string => `"${text.replace(marks, '\\$&')}"`

/** A name as it is written after a colon: in quotation marks when it needs them. */
export const formatQueryName = (name: string): string => (isBare(name) ? name : quote(name))

const unit = (query: Query): string =>
  query.kind === 'and' || query.kind === 'or' ? `(${formatQuery(query)})` : formatQuery(query)

/**
 * The query as a person would type it. `parseQuery` turns it back into the same tree, for any tree that `parseQuery`
 * returns.
 */
export const formatQuery = (query: Query): string => {
  switch (query.kind) {
    case 'and':
      return query.of.map(unit).join(' ')
    case 'or':
      return query.of.map((part) => (part.kind === 'and' ? formatQuery(part) : unit(part))).join(' OR ')
    case 'not':
      return `-${unit(query.of)}`
    case 'word':
      if (query.prefix) return `${query.word}*`
      return isOperator(query.word) ? `"${query.word}"` : query.word
    case 'phrase':
      return `"${query.words.join(' ')}"`
    case 'name':
      return `${query.field}:${formatQueryName(query.name)}`
    case 'form':
      return `form:${query.form}`
    case 'anonymity':
      return `anonymity:${query.anonymity}`
    case 'published':
      return `${query.side}:${query.date}`
    case 'figure':
      return `figure${query.comparator}${query.value}`
  }
}
