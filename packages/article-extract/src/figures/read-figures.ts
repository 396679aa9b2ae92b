import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { ageAt } from './ages.ts'
import { bareReason, isParentOf } from './bare-numbers.ts'
import { rateAt, wholeAt } from './bases.ts'
import { type Counted, countedAt, isTimeWord } from './counted.ts'
import { multipleAt } from './multiples.ts'
import { isClockTime, isDayOfMonth, isLabel, isYear } from './not-figures.ts'
import { smallNumberOf, vulgarFractionOf } from './number-words.ts'
import { type Qualifier, qualifierBefore, qualifierBehind, quantityOf } from './qualifier.ts'
import { type Amount, readAmount } from './read-amount.ts'

/** A figure as token ranges, before it has an id and a statement. */
export interface Reading {
  readonly first: number
  readonly end: number
  readonly quantity: Figure['quantity']
  readonly approximate: boolean
  readonly qualifier?: Qualifier
  readonly unit: Unit
  readonly base?: Figure['base']
  /** Token range of the words for what is counted or measured, or those words. */
  readonly measures: readonly [first: number, end: number] | string
  /** Index of the reading that says the same in another unit. */
  readonly sameAs?: number
}

/** What reading from one token gave: a figure, nothing, or nothing up to a later token. */
type Result = Reading | { readonly skipTo: number } | undefined

const count = (code: string): Unit => ({ system: 'count', code })
const notCounted =
  /^(?:one|another|thing|time|way|o'clock|am|pm|et|gmt|est|edt|side|hand|fold|star|figure|digit|other's)$/
const timeUnits = /^(?:a|mo|wk|d|h|min|s|10\.a|100\.a)$/
const one: Unit = { system: 'ucum', code: '1' }

/** "another 2,700 injured": counts what the figure before it counts, as exactly. */
const another = (tokens: readonly Token[], first: number, last: Reading | undefined): Reading | undefined =>
  tokens[first - 1]?.lower === 'another' && last?.unit.system === 'count' && first - last.end < 20 ? last : undefined

/** "40% of the 984 square kilometers": what a measure is of, up to the next mark. */
const ofPhrase = (tokens: readonly Token[], end: number): readonly [number, number] => {
  const opens = tokens[end]
  if ((opens?.lower !== 'of' && opens?.tag !== 'NOUN') || isTimeWord(opens.lower) || /^vs\.?$/u.test(opens.lower))
    return [end, end]
  let at = end + 1
  while (at < Math.min(tokens.length, end + 8) && goesOn(tokens[at], at === end + 1)) at++
  return opens.lower === 'of' && at === end + 1 ? [end, end] : [end, at]
}

/** Whether a token belongs to the words for what is measured: "of its gross domestic product". */
const goesOn = (token: Token | undefined, isFirst: boolean): boolean =>
  token !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|DET|PART)$/u.test(token.tag) || (isFirst && token.tag === 'PRON') || token.lower === 'of') &&
  !isTimeWord(token.lower)

const amountOf = (amount: Amount, qualifier: Qualifier | undefined): Figure['quantity'] => {
  const { value, upper } = amount
  if (upper !== undefined) return { kind: 'range', min: value, max: upper }
  if (amount.number.kind === 'vague' && !qualifier?.comparator) return { kind: 'bound', comparator: '>=', value }
  return quantityOf(value, qualifier)
}

/** Words that tie a bare number to the figure before it: "down from 15.6". */
const compares = /^(?:from|to|than|versus|vs\.?|with|against|and|or|,|compared|of)$/u

const sentenceBase = (tokens: readonly Token[], amount: Amount, last: Reading | undefined): Reading | undefined =>
  last && last.end > 0 && compares.test(tokens[amount.first - 1]?.lower ?? '') && amount.first - last.end < 12
    ? last
    : undefined

const ageReading = (
  tokens: readonly Token[],
  amount: Amount,
  qualifier: Qualifier | undefined,
): Reading | undefined => {
  if (amount.unit || amount.negative) return undefined
  const age = ageAt(tokens, amount.start, { ...amount.number, end: amount.end, suffix: amount.suffix })
  if (age === undefined) return undefined
  const own = age.comparator ? undefined : qualifier
  const { value, upper } = amount
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

const fractionReading = (tokens: readonly Token[], amount: Amount, qualifier: Qualifier | undefined): Result => {
  const before = tokens[amount.first - 1]
  if (before && /^(?:first|second|third|other|latter|former|final|better|last|top|bottom|and)$/u.test(before.lower))
    return undefined
  const behind = tokens[amount.end]
  const isPart =
    behind?.lower === 'of' ||
    amount.suffix !== '' ||
    behind?.tag === 'DET' ||
    behind?.tag === 'NOUN' ||
    behind?.tag === 'PUNCT' ||
    behind === undefined ||
    amount.number.value !== 0.5
  if (!isPart) return undefined
  return {
    first: qualifier?.first ?? amount.first,
    end: amount.end,
    quantity: amountOf(amount, qualifier),
    approximate: qualifier?.approximate ?? false,
    ...(qualifier ? { qualifier } : {}),
    unit: one,
    measures: ofPhrase(tokens, amount.end),
  }
}

interface Found {
  readonly unit: Unit
  readonly end: number
  readonly measures: Reading['measures']
  readonly base?: Figure['base']
  readonly approximate?: boolean
  readonly first?: number
  readonly factor?: number
}

/** A number that is none, whatever stands behind it. */
const isNot = (tokens: readonly Token[], amount: Amount, counted: Counted | undefined, qualified: boolean): boolean => {
  const { number, start } = amount
  const hasUnit = amount.unit !== undefined
  const whole = { ...number, end: amount.end, suffix: amount.suffix }
  if (!amount.isMoney && (isClockTime(tokens, start, whole) || isDayOfMonth(tokens, start, whole))) return true
  if (!amount.isMoney && number.kind === 'digits' && isYear(tokens, start, number, { hasUnit, qualified, counted }))
    return true
  return !hasUnit && isLabel(tokens, start, whole, counted)
}

/** "from 3 to 4 percent": a bare number takes the unit, and the scale, of the one that it changes to. */
const changedTo = (
  tokens: readonly Token[],
  amount: Amount,
  dollar: string,
): Pick<Found, 'unit' | 'factor'> | undefined => {
  if (tokens[amount.first - 1]?.lower !== 'from' || tokens[amount.end]?.lower !== 'to') return undefined
  const next = readAmount(tokens, amount.end + 1, dollar)
  if (next === undefined || next.suffix !== '') return undefined
  const counted = next.unit ? undefined : countedAt(tokens, next.end)
  const unit = next.unit ?? (counted && !notCounted.test(counted.noun) ? count(counted.noun) : undefined)
  const { scale } = next.number
  const isScaled = scale > 1 && amount.number.scale === 1 && amount.value < 1000
  return unit && { unit, ...(isScaled ? { factor: scale } : {}) }
}

/** What is counted or measured behind the amount; undefined when the number says nothing. */
const meaning = (
  tokens: readonly Token[],
  amount: Amount,
  qualifier: Qualifier | undefined,
  last: Reading | undefined,
  dollar: string,
): Found | undefined => {
  const { number, end } = amount
  if (amount.unit) return { unit: amount.unit, end, measures: ofPhrase(tokens, end) }
  const changed = changedTo(tokens, amount, dollar)
  if (changed) return { ...changed, end, measures: [end, end] }
  const whole = wholeAt(tokens, end, number)
  const isWholeOfOwn = whole?.end === end
  if (whole && !isWholeOfOwn)
    return {
      unit: count(whole.base.unit.code),
      end: whole.end,
      base: whole.base,
      measures: whole.measures ?? [end, end],
    }
  if (whole) return { unit: whole.base.unit, end, base: whole.base, measures: [end, end] }
  if (
    isParentOf(tokens, amount.start) &&
    !/^(?:children|sons|daughters|boys|girls|kids)$/u.test(tokens[end]?.lower ?? '')
  )
    return { unit: count('child'), end, measures: [end, end] }
  const counted = countedAt(tokens, end)
  const isOthers = counted?.noun === 'person' && /^others?$/u.test(tokens[counted.end - 1]?.lower ?? '')
  const inherited = another(tokens, amount.first, last)
  if (
    counted &&
    !notCounted.test(counted.noun) &&
    !(isOthers && last?.unit.system === 'count' && last.unit.code !== 'item')
  ) {
    return {
      unit: count(inherited?.unit.code ?? counted.noun),
      end: counted.end,
      measures: [counted.first, counted.end],
    }
  }
  if (isOthers && counted && last && last.unit.code !== 'item')
    return { unit: last.unit, end: counted.end, measures: last.measures }
  if (inherited && !counted) {
    return {
      unit: inherited.unit,
      end,
      measures: inherited.measures,
      approximate: inherited.approximate,
      first: amount.first - 1,
    }
  }
  if (counted) return undefined
  if (number.kind === 'words' && number.value === 1) return undefined
  const reason = bareReason(tokens, amount.start, { ...number, value: amount.value, end }, qualifier)
  if (reason === undefined) return undefined
  const tied = sentenceBase(tokens, amount, last)
  const isNear = last !== undefined && last.end > 0 && last.unit.system === 'count'
  const unit = reason.noun ? count(reason.noun) : (tied?.unit ?? (isNear ? last.unit : count('item')))
  return {
    unit,
    end: reason.end ?? end,
    measures: reason.end ? [end, reason.end] : (tied?.measures ?? [end, end]),
    ...(tied?.base ? { base: tied.base } : {}),
  }
}

const isLoneOne = (tokens: readonly Token[], amount: Amount, qualifier: Qualifier | undefined): boolean => {
  const { number } = amount
  if (number.value !== 1 || number.kind !== 'words' || qualifier || amount.suffix !== '' || amount.isMoney) return false
  if (amount.unit && amount.suffixUsed) return false
  const [before, next] = [tokens[amount.first - 1]?.lower ?? '', tokens[number.end]?.lower ?? '']
  if (/^(?:more|additional|further|other)$/u.test(next) || /^(?:only|just|another|exactly)$/u.test(before)) return false
  return !/^(?:in|out|of)$/u.test(next) || wholeAt(tokens, number.end, number) === undefined
}

const readAt = (tokens: readonly Token[], index: number, last: Reading | undefined, dollar: string): Result => {
  const multiple = multipleAt(tokens, index)
  if (multiple) return multiple
  const amount = readAmount(tokens, index, dollar)
  if (amount === undefined) return undefined
  const before = qualifierBefore(tokens, amount.first)
  const age = ageReading(tokens, amount, before)
  if (age) return age
  if (amount.isScore) return { skipTo: amount.end }
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
  const found = meaning(tokens, amount, front, last, dollar)
  if (found === undefined) return undefined
  const rate = found.base ? undefined : rateAt(tokens, found.end, amount.isMoney)
  const qualifier = front ?? qualifierBehind(tokens, rate?.end ?? found.end) ?? qualifierBehind(tokens, amount.end)
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

/** "10-day strike", "10 percent unemployment": where the noun that is measured ends, when it comes right behind. */
const namedEnd = (tokens: readonly Token[], amount: Amount, { unit, measures, end }: Found): number => {
  if (typeof measures === 'string' || measures[0] !== end || amount.isRace) return 0
  const isCompound = amount.suffixUsed || unit.code === '%'
  return isCompound && tokens[end]?.lower !== 'of' ? measures[1] : 0
}

/** "984 square kilometers (380 square miles)": the second says the same. */
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
  /^(?:an?|half|several|few|dozens|scores|tens|hundreds|thousands|millions|billions|trillions|twice|thrice|minus|negative|lakhs|crores)$/u
const prefixes =
  /^(?:[A-Z]{1,3}|U\.S\.|Rs\.?|RM|KSh|Ksh|Sh|Rp|Canadian|Australian|Jamaican|Singapore|Bahamian|Cdn|Aus|Bds|Mex)$/u

const mayOpen = ({ text, lower, tag }: Token): boolean =>
  opens.test(text) ||
  tag === 'NUM' ||
  openWords.test(lower) ||
  prefixes.test(text) ||
  (text.includes('-') && (/^half-/u.test(lower) || smallNumberOf(lower.split('-')[0] ?? '') !== undefined)) ||
  lower.endsWith('fold') ||
  vulgarFractionOf(text) !== undefined ||
  /^[-–]$/u.test(text)

/** Whether a sentence is a row of a table: mostly numbers, and no verb. */
const isTableRow = (tokens: readonly Token[]): boolean => {
  const numbers = tokens.filter(({ text }) => /^\d/u.test(text)).length
  if (numbers < 4) return false
  const words = tokens.filter(({ text }) => /^\p{L}{2}/u.test(text)).length
  return numbers * 1.5 > words && !tokens.some(({ tag }) => tag === 'AUX' || tag === 'VERB')
}

/** The readings of one sentence's tokens in text order; they never overlap. `before` is the last one of the text so far. */
export const readFigures = (tokens: readonly Token[], dollar: string, before?: Reading): readonly Reading[] => {
  const readings: Reading[] = []
  if (isTableRow(tokens)) return readings
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || !mayOpen(token)) continue
    const last = readings.at(-1)
    const reading = readAt(tokens, index, last ?? before, dollar)
    if (reading === undefined) continue
    if ('skipTo' in reading) index = Math.max(index, reading.skipTo - 1)
    else if (last === undefined || reading.first >= last.end) {
      readings.push(converts(tokens, last, reading) ? { ...reading, sameAs: readings.length - 1 } : reading)
      index = Math.max(index, reading.end - 1)
    }
  }
  return readings
}
