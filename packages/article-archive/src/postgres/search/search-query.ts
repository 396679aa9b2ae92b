import { markLexeme, quoted } from './search-vector.ts'

/** A tsquery that finds nothing: no row has this mark. */
const nothing = quoted(markLexeme('none'))

/** Any of these marks. Without marks, it finds nothing. */
export const anyMark = (marks: readonly string[]): string =>
  marks.length === 0 ? nothing : marks.map((mark) => quoted(markLexeme(mark))).join(' | ')

const last = (words: readonly string[], prefix: boolean): readonly string[] =>
  words.map((word, index) => `${quoted(word)}${prefix && index === words.length - 1 ? ':*' : ''}`)

/** Words in a row. With `prefix`, the last one may continue. Without words, it finds nothing. */
export const phraseOf = (words: readonly string[], prefix = false): string =>
  words.length === 0 ? nothing : last(words, prefix).join(' <-> ')

/** All of the words, anywhere. */
export const allOf = (words: readonly string[], prefix = false): string =>
  words.length === 0 ? nothing : last(words, prefix).join(' & ')

const grouped = (parts: readonly string[]): readonly string[] => parts.map((part) => `(${part})`)

/** All of the tsqueries. */
export const both = (parts: readonly string[]): string => grouped(parts).join(' & ')
/** Any of the tsqueries. */
export const either = (parts: readonly string[]): string => grouped(parts).join(' | ')
/** The opposite of a tsquery. */
export const none = (part: string): string => `!(${part})`
