import type { Token } from '../../doc/doc.ts'
import { denominatorOf, round, scaleOf } from './number-words.ts'

/** A number in the text. */
export interface ReadNumber {
  /** In whole units. */
  readonly value: number
  /** The upper end of a range in one token: "10-12". */
  readonly upper?: number
  /** The index after its last token. */
  readonly end: number
  /** `vague` is "dozens" or "tens of thousands"; `value` is then the lowest possible number. */
  readonly kind: 'digits' | 'words' | 'fraction' | 'vague'
  /** The product of its scale words; 1 without any. */
  readonly scale: number
  /** The rest of the last token: "year-old" in "52-year-old", "kph" in "125kph". */
  readonly suffix: string
  /** At least this many: "300+", "1 million-plus". */
  readonly isAtLeast?: boolean
}

const scaleLetters: ReadonlyMap<string, number> = new Map(
  Object.entries({ bn: 1e9, bln: 1e9, mn: 1e6, mln: 1e6, tn: 1e12, trn: 1e12 }),
)

/** The value of "and a half" at `index`, and the index after it. */
export const andPart = (words: readonly string[], index: number): readonly [value: number, end: number] | undefined => {
  if (words[index] !== 'and' || words[index + 1] !== 'a') return undefined
  const denominator = /^(?:half|quarter|third)$/u.test(words[index + 2] ?? '')
    ? denominatorOf(words[index + 2] ?? '')
    : 0
  return denominator ? [1 / denominator, index + 3] : undefined
}

/** Multiplies a number by the scale words after it: "million", "hundred thousand", "million and a half". */
export const scaled = (tokens: readonly Token[], number: ReadNumber): ReadNumber => {
  let { value, upper, end, scale, suffix } = number
  const words = (from: number): readonly string[] => tokens.slice(from, from + 3).map(({ lower }) => lower)
  const [part] = suffix === '' ? (andPart(words(end), 0) ?? []) : []
  if (part !== undefined) [value, end] = [value + part, end + 3]
  if (suffix !== '') {
    const [first = '', ...rest] = suffix.split(/[-‑]/u)
    const factor = scaleLetters.get(first) ?? scaleOf(first)
    if (factor !== undefined) [scale, suffix] = [scale * factor, rest.join('-')]
  }
  while (suffix === '') {
    const [first = '', ...rest] = (tokens[end]?.lower ?? '').split(/[-‑]/u)
    const factor = scaleOf(first)
    if (factor === undefined) break
    scale *= factor
    end++
    suffix = rest.join('-')
  }
  const isPlus = suffix.toLowerCase() === 'plus'
  if (isPlus) suffix = ''
  const touches = tokens[end]?.text === '+' && tokens[end]?.start === tokens[end - 1]?.end
  if (touches) end++
  const [more] = scale > 1 && suffix === '' ? (andPart(words(end), 0) ?? []) : []
  const total = (value + (more ?? 0)) * scale
  return {
    ...number,
    value: round(total),
    ...(upper === undefined ? {} : { upper: round(upper * scale) }),
    end: more === undefined ? end : end + 3,
    scale,
    suffix,
    ...((isPlus || touches) && { isAtLeast: true }),
  }
}
