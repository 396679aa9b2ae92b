import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { singularNoun } from './counted-noun.ts'
import { isScore } from './not-figures.ts'
import { round, roundFraction } from './numbers/number-words.ts'
import { readNumber } from './numbers/read-number.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'
import { qualifierAfter } from './qualifier.ts'
import { upperEnd } from './read-range.ts'
import { readSuffix } from './read-suffix.ts'
import { unitAfter } from './unit-after.ts'
import { smallerPart } from './units/compound.ts'
import { currencyBefore } from './units/currencies.ts'

/** A number or a range with its sign and unit, before it is known what it counts. */
export interface Amount {
  readonly value: number
  readonly upper?: number
  readonly negative: boolean
  readonly number: ReadNumber
  /** The first token, including sign and currency. */
  readonly first: number
  /** The first token of the number itself. */
  readonly start: number
  /** The index after the number and its scale words; the unit is not included. */
  readonly numberEnd: number
  readonly end: number
  readonly unit?: Unit
  readonly isMoney: boolean
  /** The base of the rate in the number's own word: "$7 billion-a-year". */
  readonly base?: Figure['base']
  /** The unit is in the number's own word: "10-day", "125kph". */
  readonly suffixUsed: boolean
  /** The part of the last token after the number: "year-old". */
  readonly written: string
  /** The part of the last token that was not understood. */
  readonly suffix: string
  /** Two numbers that are not a range: "3-1", "12 to 8". */
  readonly isScore: boolean
  /** A distance in a race: running or swimming. */
  readonly isRace: boolean
}

const signs = /^[-−–]$/u

/** Whether the token at `index` is a minus sign: it touches the next token but not the one before. */
const isMinus = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || next === undefined) return false
  if (token.lower === 'minus' && before?.lower === 'or') return false
  if (/^(?:minus|negative)$/u.test(token.lower)) return /^(?:\d|\p{Sc})/u.test(next.text) || next.tag === 'NUM'
  if (!signs.test(token.text) || token.end !== next.start || !/^(?:\d|\p{Sc})/u.test(next.text)) return false
  const isApart = before === undefined || before.end < token.start || /^[(“"‘]$/u.test(before.text)
  return isApart && (token.text !== '–' || before?.tag !== 'NUM')
}

/** The amount that begins at `index`; undefined if there is no number. `dollar` is the currency of "$" in the story. */
export const readAmount = (tokens: readonly Token[], index: number, dollar: string): Amount | undefined => {
  const outer = isMinus(tokens, index)
  const sign = currencyBefore(tokens, outer ? index + 1 : index)
  const inner = sign ? isMinus(tokens, sign.end) : false
  const start = (sign?.end ?? (outer ? index + 1 : index)) + (inner ? 1 : 0)
  const low = readNumber(tokens, start)
  if (low === undefined) return undefined
  const negative = outer || inner
  const high = negative ? undefined : upperEnd(tokens, index, low, sign !== undefined)
  const last = high ?? low
  const shared = high && low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1
  const suffixed = last.suffix === '' ? undefined : readSuffix(tokens, last, sign !== undefined)
  const factor = suffixed?.factor ?? 1
  const value = round(low.value * shared * factor) * (negative ? -1 : 1)
  const top = high?.value ?? low.upper
  const upper = top === undefined ? undefined : round(top * factor)
  // "a dozen or so men", "10 or more years"
  const orSo = last.suffix === '' ? qualifierAfter(tokens, last.end) : undefined
  const behind = orSo && tokens[orSo.end]?.lower !== 'than' ? orSo.end : last.end
  const measured = unitAfter(tokens, start, behind, value, dollar, { sign, suffixed, hasSuffix: last.suffix !== '' })
  const { unit, isMoney } = measured
  const part = unit && upper === undefined ? smallerPart(tokens, measured.end, unit.code) : undefined
  const end = part?.end ?? measured.end
  const smaller = part?.value ?? suffixed?.plus
  const inUnit = (number: number): number =>
    smaller === undefined ? round(number * (measured.factor ?? 1)) : roundFraction(number + smaller)
  const isUp = upper === undefined || value < upper
  const named = isScore(singularNoun(tokens[end]?.lower ?? ''))
  return {
    value: inUnit(isUp ? value : (upper ?? value)),
    ...(upper === undefined ? {} : { upper: inUnit(Math.max(value, upper)) }),
    negative,
    number: { ...low, scale: Math.max(low.scale, last.scale, factor) },
    first: index,
    start,
    numberEnd: last.end,
    end,
    written: last.suffix,
    ...(unit ? { unit } : {}),
    isMoney,
    ...(suffixed?.base ? { base: suffixed.base } : {}),
    suffixUsed: suffixed !== undefined,
    suffix: suffixed ? '' : last.suffix,
    isScore: upper !== undefined && !isMoney && ((!isUp && !unit) || (named && unit?.code !== '%')),
    isRace: suffixed?.isRace ?? false,
  }
}
