import { terms } from './terms.ts'

/**
 * A lexeme in quotation marks for a tsvector or tsquery. Marks may contain quotation marks and backslashes, words do
 * not.
 */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`

/** A mark as a lexeme. It cannot equal a word: words are letters and digits. */
export const markLexeme = (mark: string): string => `=${mark}`

const markLexemes = (marks: readonly string[]): readonly string[] => marks.map((mark) => quoted(markLexeme(mark)))

const maxPosition = 16_383
const maxPositions = 256

/** A text as a tsvector: its words with their positions, for phrases, and its marks. */
export const placedVector = (text: string, marks: readonly string[]): string => {
  const places = new Map<string, number[]>()
  terms(text).forEach((term, index) => {
    const known = places.get(term)
    if (!known) places.set(term, [Math.min(index + 1, maxPosition)])
    else if (known.length < maxPositions && index < maxPosition) known.push(index + 1)
  })
  const words = Array.from(places, ([term, at]) => `${quoted(term)}:${at.join(',')}`)
  return [...words, ...markLexemes(marks)].join(' ')
}

/**
 * Words of a text of any length as a tsvector without positions: a tsvector keeps 256 positions of a word, and none
 * past 16,383.
 */
export const plainVector = (words: readonly string[], marks: readonly string[]): string =>
  [...Array.from(new Set(words), quoted), ...markLexemes(marks)].join(' ')
