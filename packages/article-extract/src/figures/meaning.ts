import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { bareReason, isParentOf } from './bare-numbers.ts'
import { wholeAt } from './bases.ts'
import { countedAt } from './counted-noun.ts'
import type { Qualifier } from './qualifier.ts'
import { type Amount, readAmount } from './read-amount.ts'
import { ofPhrase, type Reading } from './reading.ts'

/** What an amount counts or measures, and where its words end. */
export interface Found {
  readonly unit: Unit
  readonly end: number
  readonly measures: Reading['measures']
  readonly base?: Figure['base']
  readonly approximate?: boolean
  readonly first?: number
  readonly factor?: number
}

const count = (code: string): Unit => ({ system: 'count', code })
const notCounted =
  /^(?:one|another|thing|time|way|o'clock|am|pm|et|gmt|est|edt|side|hand|fold|star|figure|digit|other's)$/

const gets = /^(?:has|have|had|won|wins|got|gets|took|takes)$/u
const isClosed = (token: Token | undefined): boolean =>
  token === undefined || token.tag === 'PUNCT' || token.tag === 'CCONJ'

/** What two sides of a vote or a game get. */
const contested = /^(?:vote|point|goal|run|seat|game|set|frame|try)$/

/** The figure whose noun and precision "another" repeats: "another 2,700 injured". */
const another = (tokens: readonly Token[], first: number, last: Reading | undefined): Reading | undefined =>
  tokens[first - 1]?.lower === 'another' && last?.unit.system === 'count' && first - last.end < 20 ? last : undefined

/** Words that tie a bare number to the figure before it: "down from 15.6". */
const compares = /^(?:from|to|than|versus|vs\.?|with|against|and|or|,|compared|of)$/u

const durations = /^(?:a|mo|wk|d|h|min|s|10\.a|100\.a)$/

/** Whether a figure is a noun's duration, which no other number repeats: "the seven-day average fell to 1,204". */
const isOfDuration = ({ unit, measures, end }: Reading): boolean =>
  durations.test(unit.code) && typeof measures !== 'string' && measures[0] < measures[1] && measures[1] === end

/** The earlier figure of the sentence that a bare number is compared with. */
const tiedReading = (tokens: readonly Token[], amount: Amount, last: Reading | undefined): Reading | undefined =>
  last &&
  last.end > 0 &&
  !isOfDuration(last) &&
  compares.test(tokens[amount.first - 1]?.lower ?? '') &&
  // In "fell 0.9%, to 34,112", the change and the new value have different units.
  !(tokens[amount.first - 1]?.lower === 'to' && last.unit.code === '%') &&
  amount.first - last.end < 12
    ? last
    : undefined

/** The unit and scale of a bare number, taken from the number it changes to: "from 3 to 4 percent". */
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

/** What the amount counts or measures; undefined when the number has no meaning of its own. */
export const meaningOf = (
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
  if (counted && !counted.isMany && number.kind !== 'vague' && Math.abs(amount.value) !== 1) return undefined
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
  // "Ada has 370 delegates, Jon has 163", "12 are open and 14 more full"
  if (last?.unit.system === 'count' && last.end > 0 && amount.first - last.end < 20) {
    const isMore = tokens[end]?.lower === 'more' && tokens[end + 1]?.lower !== 'than'
    if (isMore || (gets.test(tokens[amount.first - 1]?.lower ?? '') && isClosed(tokens[end])))
      return { unit: last.unit, end: isMore ? end + 1 : end, measures: last.measures }
  }
  // "by 310 votes to 42"
  if (
    last !== undefined &&
    contested.test(last.unit.code) &&
    last.end === amount.first - 1 &&
    tokens[last.end]?.lower === 'to'
  )
    return { unit: last.unit, end, measures: last.measures }
  const reason = bareReason(tokens, amount.start, { ...number, value: amount.value, end }, qualifier)
  if (reason === undefined) return undefined
  const tied = tiedReading(tokens, amount, last)
  const isNear = last !== undefined && last.end > 0 && last.unit.system === 'count'
  const unit = reason.noun ? count(reason.noun) : (tied?.unit ?? (isNear ? last.unit : count('item')))
  return {
    unit,
    end: reason.end ?? end,
    measures: reason.end ? [end, reason.end] : (tied?.measures ?? [end, end]),
    ...(tied?.base ? { base: tied.base } : {}),
  }
}
