import { normalizedWords } from '../../indexing/normalized-words.ts'

/** An FTS5 expression that finds nothing: no row has this mark. */
const nothing = 'marks : "none"'

const quoted = (words: string): string => `"${words.replaceAll('"', ' ').replaceAll('\0', ' ')}"`

/** The FTS5 expression for words in a row in `columns`. With `prefix`, the last one may continue. */
export const phraseIn = (columns: string, words: string, prefix = false): string =>
  // A phrase without a letter or digit would also make FTS5 find nothing in an expression joined to it with NOT.
  normalizedWords(words).length === 0 ? nothing : `{${columns}} : ${quoted(words)}${prefix ? ' *' : ''}`

/** Any of these marks. Without marks, it finds nothing. */
export const anyMark = (marks: readonly string[]): string =>
  marks.length === 0 ? nothing : `marks : (${marks.join(' OR ')})`

/** All of the expressions. */
export const both = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' AND ')

/** Any of the expressions. */
export const either = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' OR ')

/** The expression without the excluded ones. */
export const without = (part: string, excluded: readonly string[]): string =>
  excluded.length === 0 ? part : `(${part}) NOT (${either(excluded)})`
