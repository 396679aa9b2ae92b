import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { countedAt } from './counted-noun.ts'
import { digitsOf, smallNumberOf } from './numbers/number-words.ts'
import { readNumber } from './numbers/read-number.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'
import { unitAt, unitOf } from './units/units.ts'

/** The whole that a number is part of, or the unit a rate is per, and the index after its words. */
interface FoundBase {
  readonly base: NonNullable<Figure['base']>
  readonly end: number
  /** The token range of the whole's noun, when there is one: "pupils" in "one in 13 pupils". */
  readonly measures?: readonly [first: number, end: number]
}

const count = (code: string): Unit => ({ system: 'count', code })
const period = /^(?:second|minute|hour|day|night|week|month|quarter|year|season|decade|century)$/u
const periodUnits: Readonly<Record<string, string>> = { night: 'd', quarter: '3.mo', season: 'a', century: '100.a' }
const periodUnit = (word: string): Unit => unitOf(word) ?? { system: 'ucum', code: periodUnits[word] ?? word }

/** The base of a rate written as one word ("a-year"); undefined for other words. */
export const rateWord = (word: string): Figure['base'] => {
  const found = /^an?-(?<period>\p{L}+)$/u.exec(word)?.groups?.period
  return found && period.test(found) ? { relation: 'per', value: 1, unit: periodUnit(found) } : undefined
}

const pieces =
  /^(?:barrel|ton|tonne|share|head|gallon|liter|litre|kilo|kilogram|ounce|pound|mile|bottle|pack|ticket|person|piece|plate|pop|bushel|unit|seat|household|family|vehicle|student|pupil|child|worker|employee|patient|dose|acre|hectare|kilometer|kilometre|megawatt-hour|game|visit|copy)$/u

/** The base of a rate: "per 100,000 people", "a day", "each year", "for every 1,000 births". */
export const rateAt = (tokens: readonly Token[], index: number, isMoney = false): FoundBase | undefined => {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? '']
  if (/^(?:a|an|each|every|per)$/u.test(word) && period.test(next) && tokens[index + 2]?.lower !== 'ago') {
    if (/^an?$/u.test(word) && /^(?:later|earlier|before|after|old)$/u.test(tokens[index + 2]?.lower ?? ''))
      return undefined
    return { base: { relation: 'per', value: 1, unit: periodUnit(next) }, end: index + 2 }
  }
  // "$15.50/hour"
  if (word === '/' && period.test(next) && tokens[index]?.start === tokens[index - 1]?.end)
    return { base: { relation: 'per', value: 1, unit: periodUnit(next) }, end: index + 2 }
  const hyphened = rateWord(word)
  if (hyphened) return { base: hyphened, end: index + 1 }
  if (isMoney && /^(?:an?|each|per)$/u.test(word) && pieces.test(next))
    return { base: { relation: 'per', value: 1, unit: unitOf(next) ?? count(next) }, end: index + 2 }
  const isForEvery = word === 'for' && /^(?:every|each)$/u.test(next)
  if (word !== 'per' && word !== 'annually' && !isForEvery) return undefined
  if (word === 'annually') return { base: { relation: 'per', value: 1, unit: periodUnit('year') }, end: index + 1 }
  const from = index + (isForEvery ? 2 : 1)
  const number = readNumber(tokens, from)
  const behind = number?.end ?? from
  const measured = unitAt(tokens, behind)
  if (/^(?:cent|capita)$/u.test(next))
    return next === 'capita'
      ? { base: { relation: 'per', value: 1, unit: count('person') }, end: index + 2 }
      : undefined
  if (measured) return { base: { relation: 'per', value: number?.value ?? 1, unit: measured.unit }, end: measured.end }
  const counted = countedAt(tokens, behind)
  if (number === undefined && counted === undefined) return undefined
  return {
    base: { relation: 'per', value: number?.value ?? 1, unit: count(counted?.noun ?? 'person') },
    end: counted?.end ?? behind,
  }
}

/** The whole in a hyphenated fraction, 5 in "one-in-five"; undefined for other words. */
export const hyphenedWhole = (suffix: string): number | undefined => {
  const word = /^in-(?<whole>[\p{L}\d,]+)$/u.exec(suffix.toLowerCase())?.groups?.whole
  return word === undefined ? undefined : (smallNumberOf(word) ?? digitsOf(word))
}

const yearDigits = /^(?:1[5-9]|20)\d{2}$/u

/** The whole that a count is part of: "five of 17", "one in 13 pupils", "seven out of every 100". */
export const wholeAt = (tokens: readonly Token[], index: number, part: ReadNumber): FoundBase | undefined => {
  if (part.suffix !== '' || part.upper !== undefined || (part.kind !== 'digits' && part.kind !== 'words'))
    return undefined
  const link = tokens[index]?.lower ?? ''
  let at = index + 1
  if (link === 'out' && tokens[at]?.lower === 'of') at++
  else if (link !== 'of' && link !== 'in') return undefined
  const isIn = link === 'in'
  const isDefinite = /^(?:the|its|his|her|their|these|those|our)$/u.test(tokens[at]?.lower ?? '')
  if (isDefinite) at++
  // "3,000 of the city's 12,000 officers"
  if (isDefinite && tokens[at + 1]?.lower === "'s") at += 2
  // "nine of its last 10 games"
  if (isDefinite && /^(?:last|first|past|next|other|original|remaining|final)$/u.test(tokens[at]?.lower ?? '')) at++
  const isEvery = /^(?:every|each)$/u.test(tokens[at]?.lower ?? '')
  if (isEvery) at++
  const whole = readNumber(tokens, at)
  if (whole === undefined || whole.suffix !== '' || whole.value <= part.value || whole.kind === 'fraction')
    return undefined
  if (
    isIn &&
    (isDefinite ||
      part.value > 20 ||
      part.scale > 1 ||
      unitAt(tokens, whole.end) ||
      yearDigits.test(tokens[at]?.text ?? ''))
  )
    return undefined
  if (whole.scale > 1 && part.scale === 1 && part.value < 1000 && link === 'of') return undefined
  const measured = unitAt(tokens, whole.end)
  if (measured && (measured.unit.code === '%' || !isDefinite)) return undefined
  if (measured) return { base: { relation: 'of', value: whole.value, unit: measured.unit }, end: part.end }
  const found = countedAt(tokens, whole.end)
  const counted = found?.isMany ? found : undefined
  const unit = count(counted?.noun ?? 'item')
  const base = { relation: isIn || isEvery ? ('per' as const) : ('of' as const), value: whole.value, unit }
  // In "eight of the 48 workers", the 48 workers are a separate figure.
  if (isDefinite && counted) return { base, end: part.end }
  return { base, end: counted?.end ?? whole.end, ...(counted ? { measures: [whole.end, counted.end] as const } : {}) }
}
