import type { Token } from '../../doc/doc.ts'
import { roundFraction, vulgarFractionOf } from './number-words.ts'
import { readDigits } from './read-digits.ts'
import { readHalf, readVague, readWords } from './read-words.ts'
import type { ReadNumber } from './scaled-number.ts'

/** The number that begins at `index`, including scale words; undefined if there is none. */
export const readNumber = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const token = tokens[index]
  if (token === undefined) return undefined
  const number =
    /^\d/u.test(token.text) || vulgarFractionOf(token.text) !== undefined
      ? readDigits(tokens, index)
      : (readVague(tokens, index) ?? readHalf(tokens, index) ?? readWords(tokens, index))
  return number?.kind === 'fraction' && number.scale === 1 ? { ...number, value: roundFraction(number.value) } : number
}
