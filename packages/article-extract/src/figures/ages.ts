import type { Token } from '../doc/doc.ts'
import { countsNothing, isAtAge, isBeside, isListed, isOfAge, isPeople, isPredicate } from './age-phrases.ts'
import { singularNoun } from './counted-noun.ts'
import type { ReadNumber } from './numbers/scaled-number.ts'
import { qualifierBefore } from './qualifier.ts'

type Side = '<' | '<=' | '>' | '>='

/** An age: its UCUM unit and the token range of its words. */
interface FoundAge {
  readonly code: string
  readonly first: number
  readonly end: number
  /** Which side of the age is meant: "under 18", "65 and over". */
  readonly comparator?: Side
}

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({ year: 'a', yr: 'a', month: 'mo', week: 'wk', day: 'd' }),
)
const oldSuffix = /^(?<unit>year|yr|month|week|day)s?[-‑]?olds?$/u
const oldest = 115
const opensAge = /^(?:aged?|ages)$/u

/** The words after the number that make it an age: "52-year-old", "93 year-old", "25 years old". */
const oldAfter = (
  tokens: readonly Token[],
  { end, suffix }: ReadNumber,
): Pick<FoundAge, 'code' | 'end'> | undefined => {
  const own = oldSuffix.exec(suffix.toLowerCase())?.groups?.unit
  if (own) return { code: units.get(own) ?? 'a', end }
  const half = /^olds?$/u.test(tokens[end]?.lower ?? '') ? units.get(suffix) : undefined
  if (half) return { code: half, end: end + 1 }
  if (suffix !== '') return undefined
  const next = oldSuffix.exec(tokens[end]?.lower ?? '')?.groups?.unit
  if (next) return { code: units.get(next) ?? 'a', end: end + 1 }
  const unit = units.get(singularNoun(tokens[end]?.lower ?? ''))
  if (unit === undefined) return undefined
  if (tokens[end + 1]?.lower === 'old') return { code: unit, end: end + 2 }
  return tokens[end + 1]?.lower === 'of' && tokens[end + 2]?.lower === 'age' ? { code: unit, end: end + 3 } : undefined
}

const sides: Readonly<Record<string, Side>> = { over: '>', above: '>', under: '<', below: '<' }
const sidesBehind: Readonly<Record<string, Side>> = {
  over: '>=',
  older: '>=',
  above: '>=',
  up: '>=',
  under: '<=',
  younger: '<=',
  below: '<=',
}

/** The bound in the words after an age: "65 and over", "18 or older". */
const boundAfter = (tokens: readonly Token[], first: number, end: number): FoundAge | undefined => {
  if (!/^(?:and|or)$/u.test(tokens[end]?.lower ?? '')) return undefined
  const word = tokens[end + 1]?.lower ?? ''
  const comparator = Object.hasOwn(sidesBehind, word) ? sidesBehind[word] : undefined
  const isAge = /^(?:older|younger)$/u.test(word) || isPeople(tokens[first - 1])
  return comparator && isAge ? { code: 'a', first, end: end + 2, comparator } : undefined
}

/** The bound in the words before an age: "younger than 18", "people over 65". */
const boundBefore = (tokens: readonly Token[], first: number, end: number): FoundAge | undefined => {
  const [before, word] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? '']
  if (!countsNothing(tokens[end])) return undefined
  if (before === 'than' && /^(?:older|younger)$/u.test(word))
    return { code: 'a', first: first - 2, end, comparator: word === 'older' ? '>' : '<' }
  const comparator = Object.hasOwn(sides, before) ? sides[before] : undefined
  return comparator && isPeople(tokens[first - 2]) ? { code: 'a', first: first - 1, end, comparator } : undefined
}

/** Where the word that opens an age is: "aged 18", "aged just 18", "the age of about 40", "between the ages of 5 and 11". */
const openerOf = (tokens: readonly Token[], first: number): number | undefined => {
  const limited = /^(?:just|only|between)$/u.test(tokens[first - 1]?.lower ?? '')
    ? first - 1
    : qualifierBefore(tokens, first)?.first
  const at = (limited ?? first) - 1
  if (opensAge.test(tokens[at]?.lower ?? '')) return at
  return tokens[at]?.lower === 'of' && /^ages?$/u.test(tokens[at - 1]?.lower ?? '') ? at - 1 : undefined
}

/** The plain age at `first`: "aged 18", "Mull, 32,", "she is 52", "a boy of nine", "voters 18 to 29". */
const isAgeAt = (tokens: readonly Token[], first: number, number: ReadNumber, isRange: boolean): boolean => {
  const { end, value } = number
  if (/^age$/u.test(tokens[end]?.lower ?? '') && /^(?:group|groups|range|bracket)$/u.test(tokens[end + 1]?.lower ?? ''))
    return true
  if (isOfAge(tokens, first, end)) return true
  if (isRange)
    return tokens[first - 1]?.tag !== 'PROPN' && isPeople(tokens[first - 1]) && value > 1 && countsNothing(tokens[end])
  const isPersonOf =
    tokens[first - 1]?.lower === 'of' &&
    /^(?:man|woman|boy|girl|child|baby|lad|youth|teenager|pensioner)$/u.test(tokens[first - 2]?.lower ?? '') &&
    countsNothing(tokens[end])
  return (
    isPersonOf || isBeside(tokens, first, end) || isPredicate(tokens, first, end) || isAtAge(tokens, first, value, end)
  )
}

/**
 * The age that the number at `first` gives; undefined when the number is not an age. `lastAge` is where the previous
 * age ends: "aged 4, 6 and 9".
 */
export const ageAt = (
  tokens: readonly Token[],
  first: number,
  number: ReadNumber,
  lastAge?: number,
): FoundAge | undefined => {
  const old = oldAfter(tokens, number)
  if (old) return { ...old, first }
  const { end, value, suffix, scale, upper } = number
  if (suffix !== '' || scale > 1 || value > oldest || !Number.isInteger(value)) return undefined
  if (upper === undefined && lastAge !== undefined && isListed(tokens, lastAge, first, end))
    return { code: 'a', first, end }
  const opener = openerOf(tokens, first)
  if (opener !== undefined) return { code: 'a', end, ...boundAfter(tokens, first, end), first: opener }
  const bound = boundAfter(tokens, first, end) ?? boundBefore(tokens, first, end)
  if (bound) return bound
  if (number.kind === 'words' && value === 1) return undefined
  if (isAgeAt(tokens, first, number, upper !== undefined)) return { code: 'a', first, end }
  // "The baby, 10 months, is fine."
  const unit = units.get(singularNoun(tokens[end]?.lower ?? ''))
  return unit !== undefined && isBeside(tokens, first, end + 1) ? { code: unit, first, end: end + 1 } : undefined
}
