import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { ageWordAt } from './age-words.ts'
import { ageAt } from './ages.ts'
import { isHarmed } from './bare-numbers.ts'
import { hyphenedWhole, rateAt, wholeAt } from './bases.ts'
import { type Counted, countedAt } from './counted-noun.ts'
import { type Found, meaningOf } from './meaning.ts'
import { multipleAt } from './multiples.ts'
import { isClockTime, isDayOfMonth, isLabel, isYear } from './not-figures.ts'
import { type Qualifier, qualifierAfter, qualifierBefore, quantityOf } from './qualifier.ts'
import { type Amount, readAmount } from './read-amount.ts'
import { ofPhrase, type Reading } from './reading.ts'

/** A figure, nothing, or an instruction to skip to a later token. */
type ReadResult = Reading | { readonly skipTo: number } | undefined

const timeUnits = /^(?:a|mo|wk|d|h|min|s|10\.a|100\.a)$/
const one: Unit = { system: 'ucum', code: '1' }

const amountOf = (amount: Amount, qualifier: Qualifier | undefined): Figure['quantity'] => {
  const { value, upper } = amount
  if (upper !== undefined) return { kind: 'range', min: value, max: upper }
  const isAtLeast = amount.number.kind === 'vague' || amount.number.isAtLeast === true
  if (isAtLeast && !qualifier?.comparator) return { kind: 'bound', comparator: '>=', value }
  return quantityOf(value, qualifier)
}

const ageReading = (
  tokens: readonly Token[],
  amount: Amount,
  qualifier: Qualifier | undefined,
  last: Reading | undefined,
): Reading | undefined => {
  if (amount.isMoney || amount.negative) return undefined
  const { value, upper } = amount
  const isRange = upper !== undefined && { upper }
  const number = { ...amount.number, ...isRange, end: amount.numberEnd, suffix: amount.written }
  const lastAge = last?.measures === 'age' ? last.end : undefined
  const age = ageAt(tokens, amount.start, number, lastAge)
  if (age === undefined || age.end < amount.end) return undefined
  const own = age.comparator ? undefined : qualifier
  return {
    first: Math.min(age.first, own?.first ?? age.first),
    end: age.end,
    quantity:
      upper !== undefined
        ? { kind: 'range', min: value, max: upper }
        : age.comparator
          ? { kind: 'bound', comparator: age.comparator, value }
          : quantityOf(value, own),
    approximate: own?.approximate ?? false,
    ...(own ? { qualifier: own } : {}),
    unit: { system: 'ucum', code: age.code },
    measures: 'age',
  }
}

const fractionReading = (tokens: readonly Token[], amount: Amount, qualifier: Qualifier | undefined): ReadResult => {
  const before = tokens[amount.first - 1]
  if (before && /^(?:first|second|third|other|latter|former|final|better|last|top|bottom)$/u.test(before.lower))
    return undefined
  // "two and three quarters" is one number.
  if (before?.lower === 'and' && tokens[amount.first - 2]?.tag === 'NUM') return undefined
  const { end } = amount
  // "a two-thirds majority", but not the verb of "a third fall asleep"
  const hasWhole = tokens[end]?.lower === 'of' || !/^\p{L}+$/u.test(tokens[end - 1]?.text ?? '')
  return {
    first: qualifier?.first ?? amount.first,
    end,
    quantity: amountOf(amount, qualifier),
    approximate: qualifier?.approximate ?? false,
    ...(qualifier ? { qualifier } : {}),
    unit: one,
    measures: hasWhole ? ofPhrase(tokens, end) : [end, end],
  }
}

/** Whether the number is not a figure in any context: a time, a date, a year or a label. */
const isNot = (tokens: readonly Token[], amount: Amount, counted: Counted | undefined, qualified: boolean): boolean => {
  const { number, start } = amount
  const hasUnit = amount.unit !== undefined
  const whole = { ...number, end: amount.numberEnd, suffix: amount.written }
  if (!amount.isMoney && (isClockTime(tokens, start, whole) || isDayOfMonth(tokens, start, whole))) return true
  if (!amount.isMoney && number.kind === 'digits' && isYear(tokens, start, number, { hasUnit, qualified, counted }))
    return true
  return !hasUnit && isLabel(tokens, start, whole, counted)
}

const isLoneOne = (tokens: readonly Token[], amount: Amount, qualifier: Qualifier | undefined): boolean => {
  const { number } = amount
  if (number.value !== 1 || number.kind !== 'words' || qualifier || amount.suffix !== '' || amount.isMoney) return false
  if (amount.unit && amount.suffixUsed) return false
  const [before, next] = [tokens[amount.first - 1]?.lower ?? '', tokens[number.end]?.lower ?? '']
  if (/^(?:more|additional|further|other)$/u.test(next) || /^(?:only|just|another|exactly)$/u.test(before)) return false
  const counted = countedAt(tokens, number.end)
  if (counted && rateAt(tokens, counted.end)) return false
  if (counted?.noun === 'person' && isHarmed(tokens, counted.end)) return false
  return !/^(?:in|out|of)$/u.test(next) || wholeAt(tokens, number.end, number) === undefined
}

/** A part of a whole in one word: "one-in-five children". */
const partReading = (
  tokens: readonly Token[],
  amount: Amount,
  whole: number,
  qualifier: Qualifier | undefined,
): Reading => {
  const counted = countedAt(tokens, amount.numberEnd)
  const unit: Unit = { system: 'count', code: counted?.noun ?? 'item' }
  const end = counted?.end ?? amount.numberEnd
  return {
    first: qualifier?.first ?? amount.first,
    end,
    quantity: quantityOf(amount.value, qualifier),
    approximate: qualifier?.approximate ?? false,
    ...(qualifier ? { qualifier } : {}),
    unit,
    base: { relation: 'per', value: whole, unit },
    measures: [amount.numberEnd, end],
  }
}

/** The figure that begins at `index`. `last` is the previous figure; `dollar` is the currency of "$" in the story. */
export const readFigure = (
  tokens: readonly Token[],
  index: number,
  last: Reading | undefined,
  dollar: string,
): ReadResult => {
  const inWord = multipleAt(tokens, index) ?? ageWordAt(tokens, index)
  if (inWord) return inWord
  const amount = readAmount(tokens, index, dollar)
  if (amount === undefined) return undefined
  const before = qualifierBefore(tokens, amount.first)
  const age = ageReading(tokens, amount, before, last)
  if (age) return age
  const isTitled = /[-‑]\p{Lu}\p{Ll}/u.test(tokens[amount.start]?.text ?? '') && tokens[amount.end]?.tag === 'PROPN'
  if (amount.isScore || isTitled) return { skipTo: amount.end }
  const inWhole = amount.written === '' ? undefined : hyphenedWhole(amount.written)
  if (inWhole !== undefined && inWhole > amount.value) return partReading(tokens, amount, inWhole, before)
  if (amount.suffix !== '') return { skipTo: amount.end }
  if (amount.number.kind === 'fraction' && !amount.unit && amount.number.scale === 1)
    return fractionReading(tokens, amount, before)
  const counted = amount.unit ? undefined : countedAt(tokens, amount.end)
  if (
    isNot(
      tokens,
      amount,
      counted,
      before !== undefined && !/^(?:about|around)$/u.test(tokens[before.first]?.lower ?? ''),
    )
  )
    return { skipTo: amount.end }
  const isDuring = before !== undefined && tokens[before.first]?.lower === 'over' && before.end - before.first === 1
  const drops =
    isDuring &&
    ((amount.unit?.code === 'm' && amount.isRace) ||
      (amount.number.kind === 'words' && timeUnits.test(amount.unit?.code ?? '')))
  const front = drops ? undefined : before
  if (isLoneOne(tokens, amount, front)) return undefined
  const found = meaningOf(tokens, amount, front, last, dollar)
  if (found === undefined) return undefined
  const rate = found.base ? undefined : rateAt(tokens, found.end, amount.isMoney)
  const qualifier = front ?? qualifierAfter(tokens, rate?.end ?? found.end) ?? qualifierAfter(tokens, amount.numberEnd)
  const base = found.base ?? amount.base ?? rate?.base
  return {
    first: Math.min(qualifier?.first ?? amount.first, amount.first, found.first ?? amount.first),
    end: Math.max(rate?.end ?? found.end, qualifier?.end ?? 0, namedEnd(tokens, amount, found)),
    quantity: amountOf(found.factor ? { ...amount, value: amount.value * found.factor } : amount, qualifier),
    approximate: qualifier?.approximate ?? found.approximate ?? amount.number.kind === 'vague',
    ...(qualifier ? { qualifier } : {}),
    unit: found.unit,
    ...(base ? { base } : {}),
    measures: found.measures,
  }
}

/** The end of the measured noun when it directly follows the number: "10-day strike", "10 percent unemployment". */
const namedEnd = (tokens: readonly Token[], amount: Amount, { unit, measures, end }: Found): number => {
  if (typeof measures === 'string' || measures[0] !== end || amount.isRace) return 0
  const isCompound = amount.suffixUsed || unit.code === '%'
  return isCompound && tokens[end]?.lower !== 'of' && measures[1] - end <= 3 ? measures[1] : 0
}
