import type { Token } from '../doc/doc.ts'
import {
  denominatorOf,
  digitsOf,
  round,
  roundFraction,
  scaleOf,
  smallNumberOf,
  vagueScaleOf,
  vulgarFractionOf,
} from './number-words.ts'

/** A number in the text. */
export interface ReadNumber {
  /** In whole units. */
  readonly value: number
  /** The upper end when one token holds a range: "10-12". */
  readonly upper?: number
  /** The index behind its last token. */
  readonly end: number
  /** `vague` is "dozens" or "tens of thousands": `value` is the least that it can be. */
  readonly kind: 'digits' | 'words' | 'fraction' | 'vague'
  /** What its scale words multiplied by; 1 without any. */
  readonly scale: number
  /** What follows in the last token: "year-old" in "52-year-old", "kph" in "125kph". */
  readonly suffix: string
}

const digitToken = /^(?<low>\d[\d.,]*)(?:[-‑–](?<high>\d[\d.,]*))?(?:(?<glued>[a-z°²³µ][a-z°²³]*)?(?<rest>[-‑].+)?)?$/iu
const superscripts = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u
const scaleLetters: Readonly<Record<string, number>> = { bn: 1e9, bln: 1e9, mn: 1e6, mln: 1e6, tn: 1e12, trn: 1e12 }

const follows = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && tokens[index - 1]?.end === tokens[index]?.start

/** Whether `index` goes on with a group of three digits: "816 000", "1’000". */
const groupAt = (tokens: readonly Token[], index: number): number => {
  const apart = (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0)
  const isGroup = (at: number): boolean => /^\d{3}(?![\d,:])(?:\.\d+)?(?:[-‑a-z].*)?$/iu.test(tokens[at]?.text ?? '')
  if (apart === 1 && isGroup(index)) return index
  const isMark = /^['’]$/u.test(tokens[index]?.text ?? '') && follows(tokens, index)
  return isMark && follows(tokens, index + 1) && isGroup(index + 1) ? index + 1 : -1
}

/** The token at `index` with the groups of digits behind it joined, and the index of the last one. */
const joinGroups = (tokens: readonly Token[], index: number): readonly [text: string, last: number] => {
  let [text, last] = [tokens[index]?.text ?? '', index]
  if (!/^[1-9]\d{0,2}$/u.test(text)) return [text, last]
  for (let next = groupAt(tokens, index + 1); next > 0 && /^\d+$/u.test(text); next = groupAt(tokens, last + 1)) {
    text += tokens[next]?.text ?? ''
    last = next
  }
  return [text, last]
}

/** "3 1/2", "2½": the fraction at `index`, and the index behind it. */
const fractionAt = (tokens: readonly Token[], index: number): readonly [value: number, end: number] | undefined => {
  const sign = vulgarFractionOf(tokens[index]?.text ?? '')
  if (sign !== undefined) return [sign, index + 1]
  const [part, slash, whole] = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? '', tokens[index + 2]?.text ?? '']
  if (!/^[/⁄]$/u.test(slash) || !follows(tokens, index + 1) || !follows(tokens, index + 2)) return undefined
  const [numerator, denominator] = [digitsOf(part) ?? 0, digitsOf(whole) ?? 0]
  return numerator > 0 && numerator < denominator && /^(?:[2-68]|10|12|16)$/u.test(whole)
    ? [numerator / denominator, index + 3]
    : undefined
}

/** "and a half" at `index`: how much it adds, and the index behind it. */
const andPart = (words: readonly string[], index: number): readonly [value: number, end: number] | undefined => {
  if (words[index] !== 'and' || words[index + 1] !== 'a') return undefined
  const denominator = /^(?:half|quarter|third)$/u.test(words[index + 2] ?? '')
    ? denominatorOf(words[index + 2] ?? '')
    : 0
  return denominator ? [1 / denominator, index + 3] : undefined
}

/** Multiplies by the scale words from `end` on: "million", "hundred thousand", "million and a half". */
const scaled = (tokens: readonly Token[], number: ReadNumber): ReadNumber => {
  let { value, upper, end, scale, suffix } = number
  const words = (from: number): readonly string[] => tokens.slice(from, from + 3).map(({ lower }) => lower)
  const [part] = suffix === '' ? (andPart(words(end), 0) ?? []) : []
  if (part !== undefined) [value, end] = [value + part, end + 3]
  if (suffix !== '') {
    const [first = '', ...rest] = suffix.split(/[-‑]/u)
    const factor = scaleLetters[first] ?? scaleOf(first)
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
  const [more] = scale > 1 && suffix === '' ? (andPart(words(end), 0) ?? []) : []
  const total = (value + (more ?? 0)) * scale
  return {
    ...number,
    value: round(total),
    ...(upper === undefined ? {} : { upper: round(upper * scale) }),
    end: more === undefined ? end : end + 3,
    scale,
    suffix,
  }
}

const inDigits = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  if (index > 0 && follows(tokens, index) && /^[:./\d]$/u.test(tokens[index - 1]?.text ?? '')) return undefined
  const alone = fractionAt(tokens, index)
  if (alone) return scaled(tokens, { value: alone[0], end: alone[1], kind: 'fraction', scale: 1, suffix: '' })
  const [text, last] = joinGroups(tokens, index)
  const parts = digitToken.exec(text)?.groups
  const value = digitsOf(parts?.low ?? '')
  const upper = parts?.high === undefined ? undefined : digitsOf(parts.high)
  if (parts === undefined || value === undefined || (parts.high !== undefined && upper === undefined)) return undefined
  const suffix = `${parts.glued ?? ''}${parts.rest ?? ''}`.replace(/^[-‑]/u, '')
  let end = last + 1
  const mixed = suffix === '' && upper === undefined ? fractionAt(tokens, end) : undefined
  if (mixed) end = mixed[1]
  if (superscripts.test(tokens[end]?.text ?? '') && follows(tokens, end)) end++
  return scaled(tokens, {
    value: value + (mixed?.[0] ?? 0),
    ...(upper === undefined ? {} : { upper }),
    end,
    kind: 'digits',
    scale: 1,
    suffix,
  })
}

const longest = 14

/** A part of a hyphenated word, and the token that it is a part of. */
interface Piece {
  readonly word: string
  readonly token: number
  readonly isLast: boolean
}

const piecesAt = (tokens: readonly Token[], index: number): readonly Piece[] =>
  tokens
    .slice(index, index + longest)
    .flatMap(({ lower }, at) =>
      lower.split(/[-‑]/u).map((word, part, all) => ({ word, token: index + at, isLast: part === all.length - 1 })),
    )

/** How many pieces spell a whole number, and its value: "thirty-two", "two hundred and five". */
const spelled = (
  words: readonly string[],
): { readonly value: number; readonly used: number; readonly scale: number } => {
  let [total, value, at, scale] = [0, 0, 0, 1]
  for (; at < words.length; at++) {
    const small = smallNumberOf(words[at] ?? '')
    const factor = scaleOf(words[at] ?? '')
    if (
      small !== undefined &&
      (value === 0 || value % 100 === 0 || (value % 10 === 0 && value % 100 >= 20 && small < 10))
    )
      value += small
    else if (factor !== undefined && value > 0) {
      scale *= factor
      if (factor >= 1000) [total, value] = [total + value * factor, 0]
      else value *= factor
    } else if (words[at] === 'and' && smallNumberOf(words[at + 1] ?? '') !== undefined && (value >= 100 || total > 0))
      continue
    else break
  }
  return { value: total + value, used: at, scale }
}

const wholeFollows = /^(?:of|the|all|its|their|his|her|our|my|your)$/u

/** "one-third", "two thirds", "a quarter of": `value` is the numerator, `used` its pieces. */
const spelledFraction = (pieces: readonly Piece[], value: number, used: number): number | undefined => {
  const piece = pieces[used]
  const denominator = denominatorOf(piece?.word ?? '')
  if (piece === undefined || denominator === undefined || value >= denominator || value < 1) return undefined
  const isPlural = /s$/u.test(piece.word)
  const isHyphened = piece.token === pieces[used - 1]?.token
  if (isPlural !== value > 1 && !isHyphened) return undefined
  if (denominator === 4 && value === 2) return undefined
  const next = pieces[used + 1]?.word ?? ''
  return isHyphened || (isPlural && denominator !== 4) || wholeFollows.test(next) ? value / denominator : undefined
}

/** Words such as "thirty-two", "two hundred and five", "two-and-a-half", "two thirds". */
const inWords = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const pieces = piecesAt(tokens, index)
  const words = pieces.map(({ word }) => word)
  const isOne = words[0] === 'a' || words[0] === 'an'
  const { value, used, scale } = isOne
    ? {
        value: scaleOf(words[1] ?? '') ?? 1,
        used: scaleOf(words[1] ?? '') ? 2 : 1,
        scale: scaleOf(words[1] ?? '') ?? 1,
      }
    : spelled(words)
  if (used === 0) return undefined
  const upTo = (pieceCount: number): Pick<ReadNumber, 'end' | 'suffix'> | undefined => {
    const last = pieces[pieceCount - 1]
    if (last === undefined) return undefined
    const rest = last.isLast ? [] : pieces.slice(pieceCount).filter(({ token }) => token === last.token)
    return { end: last.token + 1, suffix: rest.map(({ word }) => word).join('-') }
  }
  const fraction = scale === 1 ? spelledFraction(pieces, value, used) : undefined
  const place = upTo(fraction === undefined ? used : used + 1)
  if (place === undefined) return undefined
  if (fraction !== undefined) return { value: fraction, kind: 'fraction', scale: 1, ...place }
  if (isOne && scale === 1) return undefined
  const part = andPart(words, used)
  const withPart = part && upTo(part[1])
  const whole = withPart && part ? { value: value + part[0] * (isOne ? scale : 1), ...withPart } : { value, ...place }
  return part && !isOne ? scaled(tokens, { ...whole, kind: 'words', scale }) : { ...whole, kind: 'words', scale }
}

/** "half a million", "half an hour", "half-hour", "half of the boats". */
const halfAt = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const [first = '', ...rest] = (tokens[index]?.lower ?? '').split('-')
  if (first !== 'half') return undefined
  const words = [...rest, ...tokens.slice(index + 1, index + 3).map(({ lower }) => lower)]
  const used = rest.length
  const hasArticle = /^an?$/u.test(words[0] ?? '')
  const scale = scaleOf(words[hasArticle ? 1 : 0] ?? '')
  const end = index + 1 + Math.max(0, (hasArticle ? 1 : 0) + (scale ? 1 : 0) - used)
  if (scale !== undefined) return { value: scale / 2, end, kind: 'words', scale, suffix: '' }
  if (hasArticle) return { value: 0.5, end, kind: 'words', scale: 1, suffix: '' }
  if (rest.length > 0) return { value: 0.5, end: index + 1, kind: 'words', scale: 1, suffix: rest.join('-') }
  return wholeFollows.test(words[0] ?? '')
    ? { value: 0.5, end: index + 1, kind: 'fraction', scale: 1, suffix: '' }
    : undefined
}

const severalBefore = /^(?:several|few)$/u

/** "dozens", "tens of thousands", "several hundred": the least that it can be. */
const vagueAt = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const word = tokens[index]?.lower ?? ''
  const first = word === 'a' && tokens[index + 1]?.lower === 'few' ? index + 1 : index
  if (severalBefore.test(tokens[first]?.lower ?? '')) {
    const scale = scaleOf(tokens[first + 1]?.lower ?? '')
    if (scale === undefined) return undefined
    const next = scaleOf(tokens[first + 2]?.lower ?? '')
    return { value: 2 * scale * (next ?? 1), end: first + (next ? 3 : 2), kind: 'vague', scale, suffix: '' }
  }
  let scale = vagueScaleOf(word)
  if (scale === undefined) return undefined
  let end = index + 1
  for (
    let next = vagueScaleOf(tokens[end + 1]?.lower ?? '');
    next !== undefined;
    next = vagueScaleOf(tokens[end + 1]?.lower ?? '')
  ) {
    if (tokens[end]?.lower !== 'of' && tokens[end]?.lower !== 'and') break
    if (tokens[end]?.lower === 'of') scale *= next
    end += 2
  }
  return word === 'tens' && end === index + 1 ? undefined : { value: 2 * scale, end, kind: 'vague', scale, suffix: '' }
}

/** The number that begins at `index`, with its scale words; undefined when none does. */
export const readNumber = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const token = tokens[index]
  if (token === undefined) return undefined
  const number =
    /^\d/u.test(token.text) || vulgarFractionOf(token.text) !== undefined
      ? inDigits(tokens, index)
      : (vagueAt(tokens, index) ?? halfAt(tokens, index) ?? inWords(tokens, index))
  return number?.kind === 'fraction' && number.scale === 1 ? { ...number, value: roundFraction(number.value) } : number
}
