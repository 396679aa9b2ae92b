import type { Token } from '../doc/doc.ts'
import { smallNumberOf } from './numbers/number-words.ts'
import type { Reading } from './reading.ts'

const tens = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const whose = /^(?:his|her|their|my|your|our)$/u
const oldest = 115

/** The first and the last age of a decade of life: "50s", "mid-50s", "fifties", "teens". */
const decadeOf = (lower: string): readonly [number, number] | undefined => {
  const word = lower.replace(/^(?:early|mid|late)-/u, '')
  if (word === 'teens') return [13, 19]
  const first = /^[2-9]0s$/u.test(word) ? Number(word.slice(0, 2)) : (tens.indexOf(word) + 2) * 10
  return first < 20 ? undefined : [first, first + 9]
}

/** The age in "65s" and "fives". */
const pluralAge = (lower: string): number | undefined => {
  const word = lower.replace(/s$/u, '')
  const age = word === lower ? undefined : (smallNumberOf(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined))
  return age !== undefined && age <= oldest ? age : undefined
}

/** The parts of "over-65s". */
const boundOf = (lower: string): readonly [side: string, age: number] | undefined => {
  const { side, plural } = /^(?<side>over|under)-(?<plural>\w+s)$/u.exec(lower)?.groups ?? {}
  const age = plural === undefined ? undefined : pluralAge(plural)
  return side === undefined || age === undefined ? undefined : [side, age]
}

/** Whether a word can give an age by itself, in any context. */
export const mayBeAge = (lower: string): boolean =>
  decadeOf(lower) !== undefined || boundOf(lower) !== undefined || pluralAge(lower) !== undefined

/** An age that one word gives: "in her late 40s", "the over-65s", "under 25s". Undefined for other words. */
export const ageWordAt = (tokens: readonly Token[], index: number): Reading | undefined => {
  const lower = tokens[index]?.lower ?? ''
  if (!lower.endsWith('s')) return undefined
  const read = (first: number, quantity: Reading['quantity']): Reading => ({
    first,
    end: index + 1,
    quantity,
    approximate: false,
    unit: { system: 'ucum', code: 'a' },
    measures: 'age',
  })
  const decade = decadeOf(lower)
  const before = tokens[index - 1]?.lower ?? ''
  const first = /^(?:early|mid|late)$/u.test(before) ? index - 1 : index
  let at = first - 1
  // "in their 30s, 40s and 50s"
  while (/^(?:,|and|or)$/u.test(tokens[at]?.lower ?? '') && decadeOf(tokens[at - 1]?.lower ?? '')) at -= 2
  if (decade && whose.test(tokens[at]?.lower ?? ''))
    return read(first, { kind: 'range', min: decade[0], max: decade[1] })
  const apart = /^(?:over|under)$/u.test(before) ? pluralAge(lower) : undefined
  const [side, age] = boundOf(lower) ?? (apart === undefined ? [] : [before, apart])
  return age === undefined
    ? undefined
    : read(apart === undefined ? index : index - 1, {
        kind: 'bound',
        comparator: side === 'over' ? '>' : '<',
        value: age,
      })
}
