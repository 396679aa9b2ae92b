import { terms } from './terms.ts'

/** Inside quotation marks of a tsvector or tsquery. Words hold neither sign, marks may. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`

/** No mark can be taken for a word: words are letters and digits. */
export const markLexeme = (mark: string): string => `=${mark}`

const markLexemes = (marks: readonly string[]): readonly string[] => marks.map((mark) => quoted(markLexeme(mark)))

const maxPosition = 16_383
const maxPositions = 256

/** What a statement is found by, as the text of a tsvector: its words where they stand, for phrases, and its marks. */
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

/** The same of a text of any length, without where the words stand: a tsvector keeps 256 places of a word, and none past 16,383. */
export const plainVector = (words: readonly string[], marks: readonly string[]): string =>
  [...Array.from(new Set(words), quoted), ...markLexemes(marks)].join(' ')
