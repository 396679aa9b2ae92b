import type { Token } from '../doc/doc.ts'
import { memoizeWords } from '../doc/memoize-words.ts'
import { mayBeAge } from './age-words.ts'
import { denominatorOf, scaleOf, smallNumberOf, vulgarFractionOf } from './numbers/number-words.ts'
import { readFigure } from './read-figure.ts'
import type { Reading } from './reading.ts'

/** Whether a reading in brackets converts the last one to another unit: "984 square kilometers (380 square miles)". */
const converts = (tokens: readonly Token[], last: Reading | undefined, reading: Reading): boolean =>
  last !== undefined &&
  tokens[reading.first - 1]?.text === '(' &&
  reading.first - 1 === last.end &&
  tokens[reading.end]?.text === ')' &&
  last.unit.system !== 'count' &&
  reading.unit.system === last.unit.system &&
  reading.unit.code !== last.unit.code

const opens = /^(?:\p{Sc}|\d|[½⅓⅔¼¾⅛⅜⅝⅞−])/u
const openWords =
  /^(?:half|several|few|dozens|scores|tens|hundreds|thousands|millions|billions|trillions|twice|thrice|minus|negative|lakhs|crores)$/u
const prefixes =
  /^(?:[A-Z]{1,3}|U\.S\.|Rs\.?|RM|KSh|Ksh|Sh|Rp|Canadian|Australian|Jamaican|Singapore|Bahamian|Cdn|Aus|Bds|Mex)$/u

/** Whether "a" or "an" before this word begins a figure: "a dozen", "a third", "a few hundred". */
const opensWithArticle = (next: string): boolean =>
  scaleOf(next.split('-')[0] ?? '') !== undefined ||
  denominatorOf(next) !== undefined ||
  next === 'few' ||
  next === 'couple'

/** Whether a figure may begin with a word, in any context. */
const isOpening = memoizeWords((text): boolean => {
  const lower = text.toLowerCase()
  return (
    opens.test(text) ||
    smallNumberOf(lower) !== undefined ||
    openWords.test(lower) ||
    prefixes.test(text) ||
    (text.includes('-') && (/^half-/u.test(lower) || smallNumberOf(lower.split('-')[0] ?? '') !== undefined)) ||
    lower.endsWith('fold') ||
    mayBeAge(lower) ||
    vulgarFractionOf(text) !== undefined ||
    /^[-–]$/u.test(text)
  )
})

/** Whether a figure may begin with the token: a quick check that rules out most tokens. */
const mayOpen = ({ text, lower, tag }: Token, next: Token | undefined): boolean =>
  tag === 'NUM' || isOpening(text) || ((lower === 'a' || lower === 'an') && opensWithArticle(next?.lower ?? ''))

const startsWithDigit = (text: string): boolean => text >= '0' && text < ':'

/** Whether a sentence is a row of a table: mostly numbers, without a verb. */
const isTableRow = (tokens: readonly Token[]): boolean => {
  const numbers = tokens.reduce((count, { text }) => (startsWithDigit(text) ? count + 1 : count), 0)
  if (numbers < 2) return false
  const words = tokens.filter(({ text }) => /^\p{L}{2}/u.test(text)).length
  if (tokens.filter(({ text }) => text === '|').length > 1) return true
  return numbers >= 4 && numbers * 1.5 > words && !tokens.some(({ tag }) => tag === 'AUX' || tag === 'VERB')
}

/**
 * The readings of one sentence's tokens, in text order; they never overlap. `before` is the text's last reading so far.
 */
export const readFigures = (tokens: readonly Token[], dollar: string, before?: Reading): readonly Reading[] => {
  const readings: Reading[] = []
  if (isTableRow(tokens)) return readings
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || !mayOpen(token, tokens[index + 1])) continue
    const last = readings.at(-1)
    const reading = readFigure(tokens, index, last ?? before, dollar)
    if (reading === undefined) continue
    if ('skipTo' in reading) index = Math.max(index, reading.skipTo - 1)
    else if (last === undefined || reading.first >= last.end) {
      readings.push(converts(tokens, last, reading) ? { ...reading, sameAs: readings.length - 1 } : reading)
      index = Math.max(index, reading.end - 1)
    }
  }
  return readings
}
