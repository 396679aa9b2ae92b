import { markLexeme, quoted } from './search-vector.ts'

/** A tsquery, as text, that finds nothing: no row has this mark. */
export const nothing = quoted(markLexeme('none'))

/** Any of these marks; nothing for none. */
export const anyMark = (marks: readonly string[]): string =>
  marks.length === 0 ? nothing : marks.map((mark) => quoted(markLexeme(mark))).join(' | ')

const last = (words: readonly string[], prefix: boolean): readonly string[] =>
  words.map((word, index) => `${quoted(word)}${prefix && index === words.length - 1 ? ':*' : ''}`)

/** Words that follow one another; `prefix` lets the last be a beginning. Nothing for no word. */
export const phraseOf = (words: readonly string[], prefix = false): string =>
  words.length === 0 ? nothing : last(words, prefix).join(' <-> ')

/** The same words, anywhere. */
export const allOf = (words: readonly string[], prefix = false): string =>
  words.length === 0 ? nothing : last(words, prefix).join(' & ')

const grouped = (parts: readonly string[]): readonly string[] => parts.map((part) => `(${part})`)

export const both = (parts: readonly string[]): string => grouped(parts).join(' & ')
export const either = (parts: readonly string[]): string => grouped(parts).join(' | ')
export const none = (part: string): string => `!(${part})`
