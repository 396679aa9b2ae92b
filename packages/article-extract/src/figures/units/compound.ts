import type { Token } from '../../doc/doc.ts'
import { readNumber } from '../numbers/read-number.ts'
import { unitAt, unitOf } from './units.ts'

/** Units that are given in two parts: the smaller unit, and how many of it make one of the larger. */
const smallerUnits: Readonly<Record<string, readonly [code: string, count: number]>> = {
  '[ft_i]': ['[in_i]', 12],
  '[stone_av]': ['[lb_av]', 14],
  '[lb_av]': ['[oz_av]', 16],
  h: ['min', 60],
  min: ['s', 60],
}

/** A part of a larger unit and the index after its words. */
interface SmallerPart {
  readonly value: number
  readonly end: number
}

/** The smaller part of a measure with two units, in the larger unit: half a foot in "5ft 6in". */
export const smallerPart = (tokens: readonly Token[], index: number, code: string): SmallerPart | undefined => {
  const [smaller, count] = Object.hasOwn(smallerUnits, code) ? (smallerUnits[code] ?? []) : []
  if (smaller === undefined || count === undefined) return undefined
  const number = readNumber(tokens, tokens[index]?.text === ',' ? index + 1 : index)
  if (number === undefined || number.upper !== undefined || number.value >= count) return undefined
  const found =
    number.suffix === '' ? unitAt(tokens, number.end) : { unit: unitOf(number.suffix.toLowerCase()), end: number.end }
  return found?.unit?.code === smaller ? { value: number.value / count, end: found.end } : undefined
}

const footAndInches = /^(?:foot|feet|ft)-(?<inches>\d{1,2})(?:-inch)?$/u

/** The inches in a hyphenated height, as a part of a foot: a third in the "foot-4" of "6-foot-4". */
export const inchesIn = (suffix: string): number | undefined => {
  const inches = footAndInches.exec(suffix)?.groups?.inches
  return inches === undefined ? undefined : Number(inches) / 12
}
