import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { countedAt } from './counted.ts'
import { type Qualifier, qualifierBefore, qualifierBehind, quantityOf } from './qualifier.ts'
import { readNumber } from './read-number.ts'
import { currencySign, unitAt } from './units.ts'

/** A figure as token ranges, before it has an id and a statement. */
export interface Reading {
  readonly first: number
  readonly end: number
  readonly quantity: Figure['quantity']
  readonly approximate: boolean
  readonly qualifier?: Qualifier
  readonly unit: Unit
  /** Token range of the words for what is counted or measured. */
  readonly measures: readonly [first: number, end: number]
  /** Index of the reading that says the same in another unit. */
  readonly sameAs?: number
}

const count = (code: string): Unit => ({ system: 'count', code })
const notCounted = /^(?:one|other|others|another|thing|time|way|o'clock|am|pm|a\.m\.|p\.m\.|et|gmt|est|edt)$/
const yearLike = /^(?:1[5-9]|20)\d{2}$/
const ranges = /^(?:to|and|-|–|—)$/
const months = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|\p{L}*)$/iu

/** Whether the digits are a year, a day of a month, a time or a part of a name, and so no figure. */
const isNoFigure = (tokens: readonly Token[], first: number, end: number, hasUnit: boolean): boolean => {
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[end]]
  if (token === undefined || /[:]/.test(token.text)) return true
  if (months.test(before?.lower ?? '') || months.test(after?.lower ?? '')) return true
  if (hasUnit) return false
  if (yearLike.test(token.text) && end === first + 1)
    return !(after?.tag === 'NOUN' && before?.tag !== 'ADP' && before?.text !== ',')
  return (
    before?.tag === 'PROPN' ||
    before?.text === '#' ||
    (before?.lower ?? '') === 'no.' ||
    /^(?:[-/'’.]|st|nd|rd|th)$/.test(after?.text ?? '')
  )
}

/** "5 to 10", "between 5 and 10", "5-10": the second number of a range. */
const rangeEnd = (tokens: readonly Token[], first: number, end: number): ReturnType<typeof readNumber> => {
  const link = tokens[end]?.lower ?? ''
  if (!ranges.test(link)) return undefined
  const opener = tokens[first - 1]?.lower
  if (link === 'and' && opener !== 'between') return undefined
  if (link === 'to' && opener !== 'from' && tokens[end + 1]?.tag !== 'NUM') return undefined
  const sign = currencySign(tokens[end + 1]?.text ?? '') ? 1 : 0
  return readNumber(tokens, end + 1 + sign)
}

/** "another 2,700 injured": counts what the figure before it counts, as exactly. */
const another = (tokens: readonly Token[], first: number, last: Reading | undefined): Reading | undefined =>
  tokens[first - 1]?.lower === 'another' && last?.unit.system === 'count' && first - last.end < 20 ? last : undefined

const readAt = (tokens: readonly Token[], index: number, last: Reading | undefined): Reading | undefined => {
  const sign = currencySign(tokens[index]?.text ?? '')
  const start = sign ? index + 1 : index
  const number = readNumber(tokens, start)
  if (number === undefined) return undefined
  const upper = rangeEnd(tokens, index, number.end)
  const behind = upper?.end ?? number.end
  const measured = sign ? { unit: sign, end: behind } : unitAt(tokens, behind)
  if (isNoFigure(tokens, start, behind, measured !== undefined)) return undefined
  const inherited = another(tokens, index, last)
  const counted = measured ? undefined : countedAt(tokens, behind)
  if (!measured && !inherited && (counted === undefined || notCounted.test(counted.noun))) return undefined
  if (!number.digits && number.value === 1 && !qualifierBefore(tokens, index)) return undefined
  const qualifier = qualifierBefore(tokens, index) ?? qualifierBehind(tokens, counted?.end ?? measured?.end ?? behind)
  const end = Math.max(measured?.end ?? 0, counted?.end ?? 0, behind)
  const extra = inherited && !qualifier ? 1 : 0
  return {
    first: Math.min(qualifier?.first ?? index, index - extra),
    end: Math.max(end, qualifier?.end ?? 0),
    quantity: upper
      ? { kind: 'range', min: Math.min(number.value, upper.value), max: Math.max(number.value, upper.value) }
      : quantityOf(number.value, qualifier),
    approximate: qualifier?.approximate ?? inherited?.approximate ?? false,
    ...(qualifier ? { qualifier } : inherited?.qualifier ? { qualifier: inherited.qualifier } : {}),
    unit:
      measured?.unit ??
      (inherited && !counted ? inherited.unit : count(inherited?.unit.code ?? counted?.noun ?? 'item')),
    measures: measured
      ? ofPhrase(tokens, end)
      : inherited && !counted
        ? inherited.measures
        : [behind, counted?.end ?? behind],
  }
}

/** "40% of the 984 square kilometers": what a measure is of, up to the next mark. */
const ofPhrase = (tokens: readonly Token[], end: number): readonly [number, number] => {
  if (tokens[end]?.lower !== 'of' && tokens[end]?.tag !== 'NOUN') return [end, end]
  let at = end
  while (at < Math.min(tokens.length, end + 8) && !/^[.,;:()“”"]$/.test(tokens[at]?.text ?? '.')) at++
  return [end, at]
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

/** All the figures' readings in text order; they never overlap. */
export const readFigures = (tokens: readonly Token[], from = 0): readonly Reading[] => {
  const readings: Reading[] = []
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (
      token === undefined ||
      !(
        /^\d/.test(token.text) ||
        token.tag === 'NUM' ||
        /^[$€£¥₩₽₹]$/.test(token.text) ||
        token.lower === 'a' ||
        token.lower === 'half'
      )
    )
      continue
    const last = readings.at(-1)
    const reading = readAt(tokens, index, last)
    if (reading === undefined) continue
    readings.push(last && converts(tokens, last, reading) ? { ...reading, sameAs: readings.length - 1 } : reading)
    index = Math.max(index, reading.end - 1)
  }
  return readings
}
