import type { Doc, TokenRange } from '../doc/doc.ts'

const capital = /^\p{Lu}/u
/**
 * The maximum number of small words between two significant words: "Securities and Exchange", "Alliance to Reclaim".
 */
const maxSmall = 2

/** The capitals of an acronym: "SEC" for "S.E.C.", "MS" for "M&S". Undefined for other words. */
export const acronymLetters = (word: string): string | undefined => {
  const letters = word.replace(/[.&]/gu, '')
  return /^\p{Lu}{2,7}$/u.test(letters) ? letters : undefined
}

/** The initials of the capitalized words in a name: "SEC" for "Securities and Exchange Commission". */
export const initialsOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .filter((word) => capital.test(word))
    .map((word) => word.charAt(0))
    .join('')

/** The initials of a name in which an abbreviation counts with all its letters: "USDA" for "U.S. Department of Agriculture". */
export const spelledInitials = (words: readonly string[]): string =>
  words.map((word) => acronymLetters(word) ?? initialsOf([word])).join('')

/** The fewest letters of an acronym that leaves out words of the name. */
const fewestLetters = 3

/**
 * The initials of a name without its first word or without the words from its last "and" on: "CDC" for "Vesland Center
 * for Disease Control and Prevention".
 */
export const partialInitials = (words: readonly string[]): readonly string[] => {
  const and = words.lastIndexOf('and')
  const shorter = and > 0 ? words.slice(0, and) : words
  const all = [words.slice(1), shorter, shorter.slice(1)].map(initialsOf)
  return [...new Set(all)].filter((initials) => initials.length >= fewestLetters && initials !== initialsOf(words))
}

/** The acronym in the brackets that begin at `open`: "(NIS)". */
export const bracketedAcronym = (doc: Doc, open: number): string | undefined => {
  const [bracket, word, close] = [doc.tokens[open], doc.tokens[open + 1], doc.tokens[open + 2]]
  return bracket?.text === '(' && close?.text === ')' && word && acronymLetters(word.text) ? word.text : undefined
}

/**
 * The tokens before `end` whose initials are `letters`: "Alliance to Reclaim Our Schools" for "AROS". Undefined if
 * there are none. Source: Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions", 2003.
 */
export const spelledOut = (doc: Doc, end: number, letters: string): TokenRange | undefined => {
  let [left, small] = [letters.length, 0]
  for (let at = end - 1; at >= 0 && small <= maxSmall; at--) {
    const { text } = doc.tokens[at]!
    if (doc.blockOf[at] !== doc.blockOf[end - 1]) return undefined
    if (capital.test(text)) {
      const initials = initialsOf([text])
      if (!letters.slice(0, left).endsWith(initials)) return undefined
      left -= initials.length
      small = 0
      if (left === 0) return { first: at, end }
    } else if (/^['’]s?$/u.test(text)) continue
    else if (/^[\p{Ll}&]+$/u.test(text) && left < letters.length) small++
    else return undefined
  }
  return undefined
}
