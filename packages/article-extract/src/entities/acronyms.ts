import type { Token, TokenRange } from '../doc/doc.ts'

const written = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u
const capital = /^\p{Lu}/u

/** How many small words may stand between two that count: "Securities and Exchange", "Alliance to Reclaim". */
const mostSmall = 2

/** The acronym that stands in brackets at `open`: "(NIS)". */
export const acronymAt = (tokens: readonly Token[], open: number): string | undefined => {
  const [bracket, word, close] = tokens.slice(open, open + 3)
  return bracket?.text === '(' && close?.text === ')' && written.test(word?.text ?? '') ? word?.text : undefined
}

/** The capitals of an acronym: "SEC" of "S.E.C.". Undefined for what is none. */
export const lettersOf = (word: string): string | undefined => {
  const letters = word.replaceAll('.', '')
  return /^\p{Lu}{2,6}$/u.test(letters) ? letters : undefined
}

/** The first letters of a name's words with a capital: "SEC" of "Securities and Exchange Commission". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => capital.test(word))
    .map((word) => word.charAt(0))
    .join('')

/**
 * The words right before the bracket at `open` whose capitals spell the acronym in it, "Alliance to Reclaim Our Schools
 * (AROS)"; undefined when they do not. After: Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions", 2003.
 */
export const definedAt = (tokens: readonly Token[], open: number): TokenRange | undefined => {
  const letters = lettersOf(acronymAt(tokens, open) ?? '')
  if (letters === undefined) return undefined
  let [left, small] = [letters.length, 0]
  for (let at = open - 1; at >= 0 && small <= mostSmall; at--) {
    const word = tokens[at]?.text ?? ''
    if (capital.test(word)) {
      if (word.charAt(0) !== letters[left - 1]) return undefined
      left--
      small = 0
      if (left === 0) return { first: at, end: open }
    } else if (/^\p{Ll}+$/u.test(word) && left < letters.length) small++
    else return undefined
  }
  return undefined
}
