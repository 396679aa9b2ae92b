import { leadingAbbreviations } from '../sentences/abbreviations.ts'

/** A word or a mark before it is tagged: its offsets and how it is written. */
export interface RawToken {
  readonly start: number
  readonly end: number
  readonly text: string
}

const pattern =
  /https?:\/\/[^\s<>"“”]+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|['’]?s|[a-z])?(?!\p{L})|\p{N}+|[^\s\p{L}\p{N}]/gu
const ending = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const shortest = 2

/** Cuts "Moon’s" into "Moon" and "’s", and "didn’t" into "did" and "n’t"; other words stay whole. */
const withEnding = (token: RawToken): readonly RawToken[] => {
  const match = ending.exec(token.text)
  if (match === null || match.index === 0 || token.text.length <= shortest) return [token]
  const cut = token.start + match.index
  return [
    { start: token.start, end: cut, text: token.text.slice(0, match.index) },
    { start: cut, end: token.end, text: match[0] },
  ]
}

/** The point belongs to "Sen." and the like, and to an initial before a name; elsewhere it is a token of its own. */
const withPoint = (text: string, end: number, word: string): boolean => {
  if (text.charAt(end) !== '.' || !/\s/u.test(text.charAt(end + 1))) return false
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I' && /\p{Lu}/u.test(text.charAt(end + 2))
  return isInitial || leadingAbbreviations.has(word.toLowerCase())
}

/**
 * Cuts the text from `start` to `end` into words and single marks. Every character that is not white space is in one.
 * "Moon’s" is two, "didn’t" is two, "government-released" is three, "U.S." and "2,700" are one.
 */
export const splitWords = (text: string, start: number, end: number): readonly RawToken[] => {
  const tokens: RawToken[] = []
  const part = text.slice(start, end)
  let skip = -1
  for (const { 0: word, index } of part.matchAll(pattern)) {
    if (index === skip) continue
    const from = start + index
    const dotted = withPoint(part, index + word.length, word)
    if (dotted) skip = index + word.length
    const token = { start: from, end: from + word.length + (dotted ? 1 : 0), text: dotted ? `${word}.` : word }
    tokens.push(...withEnding(token))
  }
  return tokens
}
