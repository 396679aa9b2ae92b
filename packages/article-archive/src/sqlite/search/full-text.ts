import { normalizedWords } from '../../indexing/normalized-words.ts'

/** An expression of FTS5 that finds nothing: no row has this mark. */
export const nothing = 'marks : "none"'

const quoted = (words: string): string => `"${words.replaceAll('"', ' ').replaceAll('\0', ' ')}"`

/** FTS5's expression for words that follow one another in `columns`; `prefix` lets the last be a beginning. */
export const phraseIn = (columns: string, words: string, prefix = false): string =>
  // A phrase without a letter or digit would make FTS5 find nothing in what it is joined to by NOT, too.
  normalizedWords(words).length === 0 ? nothing : `{${columns}} : ${quoted(words)}${prefix ? ' *' : ''}`

/** Any of these marks; nothing for none. */
export const anyMark = (marks: readonly string[]): string =>
  marks.length === 0 ? nothing : `marks : (${marks.join(' OR ')})`

/** Both, either, or the first without the second. */
export const both = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' AND ')
export const either = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' OR ')
export const without = (part: string, excluded: readonly string[]): string =>
  excluded.length === 0 ? part : `(${part}) NOT (${either(excluded)})`
