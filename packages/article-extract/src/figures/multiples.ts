import type { Token } from '../doc/doc.ts'
import { digitsOf, smallNumberOf } from './numbers/number-words.ts'
import { readNumber } from './numbers/read-number.ts'
import { qualifierBefore, quantityOf } from './qualifier.ts'
import { upperEnd } from './read-range.ts'
import type { Reading } from './reading.ts'

const words: Readonly<Record<string, number>> = { twice: 2, thrice: 3 }
const compares =
  /^(?:as|more|less|higher|larger|bigger|greater|lower|faster|likelier|the|its|their|his|her|your|our|my|that|what|longer|smaller|worse|better|fewer)$/u
const fold = /^(?<number>\p{L}+|\d+(?:\.\d+)?)-?fold$/u

const numberOf = (word: string): number | undefined => smallNumberOf(word) ?? digitsOf(word)

/** A multiple, perhaps from `value` to `upper`, and the index after its words. */
interface Multiple {
  readonly value: number
  readonly end: number
  readonly upper?: number
}

/** The number before "times" when a comparison follows: "three times the", "25 to 30 times your". */
const timesAt = (tokens: readonly Token[], index: number): Multiple | undefined => {
  if (!tokens.some(({ lower }) => lower === 'times')) return undefined
  const low = readNumber(tokens, index)
  if (low === undefined || low.suffix !== '' || (low.kind !== 'digits' && low.kind !== 'words')) return undefined
  const high = upperEnd(tokens, index, low, false)
  const { end } = high ?? low
  const next = tokens[end + 1]
  // "8.3 times earnings"
  const isFactor = !Number.isInteger(low.value) && next?.tag === 'NOUN'
  if (tokens[end]?.lower !== 'times' || !(isFactor || compares.test(next?.lower ?? ''))) return undefined
  const upper = high?.value ?? low.upper
  return { value: low.value, end: end + 1, ...(upper !== undefined && upper > low.value && { upper }) }
}

/** A multiple in one word: "twice", "threefold", "10-fold". */
const wordAt = (tokens: readonly Token[], index: number): Multiple | undefined => {
  const { lower } = tokens[index] as Token
  // "half as many", "half as big"
  if (lower === 'half' && tokens[index + 1]?.lower === 'as' && /^(?:ADJ|ADV|DET)$/u.test(tokens[index + 2]?.tag ?? ''))
    return { value: 0.5, end: index + 1 }
  const isTwice = Object.hasOwn(words, lower) && compares.test(tokens[index + 1]?.lower ?? '')
  const value = isTwice
    ? words[lower]
    : lower.endsWith('fold')
      ? numberOf(fold.exec(lower)?.groups?.number ?? '')
      : undefined
  return value === undefined ? undefined : { value, end: index + 1 }
}

/**
 * A multiple: "twice as many", "three times the", "threefold", "10-fold". Undefined for a number of occasions ("twice a
 * day").
 */
export const multipleAt = (tokens: readonly Token[], index: number): Reading | undefined => {
  if (tokens[index] === undefined) return undefined
  const found = wordAt(tokens, index) ?? timesAt(tokens, index)
  if (found === undefined) return undefined
  const { value, end, upper } = found
  const qualifier = qualifierBefore(tokens, index)
  return {
    first: qualifier?.first ?? index,
    end,
    quantity: upper === undefined ? quantityOf(value, qualifier) : { kind: 'range', min: value, max: upper },
    approximate: qualifier?.approximate ?? false,
    ...(qualifier ? { qualifier } : {}),
    unit: { system: 'ucum', code: '{times}' },
    measures: [end, end],
  }
}
