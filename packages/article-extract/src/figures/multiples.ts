import type { Token } from '../doc/doc.ts'
import { digitsOf, smallNumberOf } from './numbers/number-words.ts'
import { qualifierBefore, quantityOf } from './qualifier.ts'
import type { Reading } from './reading.ts'

const words: Readonly<Record<string, number>> = { twice: 2, thrice: 3 }
const compares =
  /^(?:as|more|less|higher|larger|bigger|greater|lower|faster|likelier|the|its|their|his|her|that|what|longer|smaller|worse|better|fewer)$/u
const fold = /^(?<number>\p{L}+|\d+(?:\.\d+)?)-?fold$/u

const numberOf = (word: string): number | undefined => smallNumberOf(word) ?? digitsOf(word)

/** "twice as many", "three times the", "threefold", "10-fold": how many times over; undefined for how often. */
export const multipleAt = (tokens: readonly Token[], index: number): Reading | undefined => {
  const [token, next, second] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (token === undefined) return undefined
  const times = next?.lower === 'times' && compares.test(second?.lower ?? '') ? numberOf(token.lower) : undefined
  const isTwice = Object.hasOwn(words, token.lower) && compares.test(next?.lower ?? '')
  const folded = numberOf(fold.exec(token.lower)?.groups?.number ?? '')
  const value = times ?? (isTwice ? words[token.lower] : folded)
  if (value === undefined) return undefined
  const end = times === undefined ? index + 1 : index + 2
  const qualifier = qualifierBefore(tokens, index)
  return {
    first: qualifier?.first ?? index,
    end,
    quantity: quantityOf(value, qualifier),
    approximate: qualifier?.approximate ?? false,
    ...(qualifier ? { qualifier } : {}),
    unit: { system: 'ucum', code: '{times}' },
    measures: [end, end],
  }
}
