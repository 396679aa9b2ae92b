import { isTimeWord } from '../attribution/noun-phrase.ts'
import type { Token } from '../doc/doc.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { femaleNames, maleNames } from './first-names.ts'
import { bodyWords, joiners, knownBodies, memberWords, titles } from './name-words.ts'

/** A word with a capital. */
export const capital = /^\p{Lu}/u

/** Parts of speech that are no words of names. */
export const notNames: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADP',
  'AUX',
  'SCONJ',
  'CCONJ',
  'INTJ',
  'PART',
  'PUNCT',
  'SYM',
  'NUM',
])

/** "Court of Appeals for the Sixth Circuit": "for the" inside the name of a body. */
const overForThe = (tokens: readonly Token[], first: number, end: number): number => {
  const [mark, article, next] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  const goesOn = mark?.lower === 'for' && article?.text === 'the' && next !== undefined && capital.test(next.text)
  if (!goesOn || notNames.has(next.tag) || isTimeWord(next)) return 0
  return tokens.slice(first, end).some(({ lower }) => bodyWords.has(lower)) ? 2 : 0
}

/** Whether the word names nothing by itself, though a body's own word may: "Exchange". */
const isPartOfBody = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  ![knownBodies, maleNames, femaleNames, titles].some((list) => list.has(token.lower)) &&
  !isDemonym(token.lower) &&
  knownPlace(token.text) === undefined

const isPartOfName = (token: Token): boolean => isPartOfBody(token) && !bodyWords.has(token.lower)

/** "the Securities and Exchange Commission": "and" inside the name of a body that ends in a word for one. */
const overAnd = (tokens: readonly Token[], first: number, end: number): number => {
  if (tokens[end]?.lower !== 'and' || tokens[first - 1]?.lower !== 'the') return 0
  let behind = end + 1
  while (behind < end + 5 && capital.test(tokens[behind]?.text ?? '')) behind++
  const isBody = behind > end + 2 && bodyWords.has(tokens[behind - 1]?.lower ?? '')
  return isBody && tokens.slice(first, end).every(isPartOfName) && isPartOfBody(tokens[end + 1]) ? 1 : 0
}

/** How far a run goes on behind `end`: over a small word, a hyphen, an initial's point, or "of" behind a body's name. */
const bridge = (tokens: readonly Token[], end: number, last: Token): number => {
  const [mark, next] = [tokens[end], tokens[end + 1]]
  if (mark === undefined || next === undefined || !capital.test(next.text) || isTimeWord(next)) return 0
  const tight = mark.start === last.end
  if (mark.text === '.' && tight && last.text.length === 1) return 1
  if ((mark.text === '-' || mark.text === '&') && tight === (next.start === mark.end)) return 1
  if (joiners.has(mark.lower) && next.tag === 'PROPN') return 1
  const tying =
    (/^(?:of|for|on)$/.test(mark.lower) && bodyWords.has(last.lower)) ||
    (/^(?:of|for|against)$/.test(mark.lower) && memberWords.has(last.lower))
  return tying && !notNames.has(next.tag) && knownPlace(next.text) === undefined ? 1 : 0
}

/** How many tokens the name that runs from `first` to `end` steps over to go on; 0 when it ends. */
export const stepOver = (tokens: readonly Token[], first: number, end: number): number => {
  const last = tokens[end - 1]
  return (last && bridge(tokens, end, last)) || overForThe(tokens, first, end) || overAnd(tokens, first, end)
}
