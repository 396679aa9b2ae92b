import type { Token } from '../../doc/doc.ts'
import { memoizeWords } from '../../doc/memoize-words.ts'
import { denominatorOf, round, scaleOf, smallNumberOf, vagueScaleOf } from './number-words.ts'
import { isPartAlone } from './part-alone.ts'
import { andPart, type ReadNumber, scaled } from './scaled-number.ts'

const longest = 14

/** Part of a hyphenated word, and the token it belongs to. */
interface Piece {
  readonly word: string
  readonly token: number
  readonly isLast: boolean
}

/** The parts of a word with hyphens. */
const partsOf = memoizeWords((lower) => lower.split(/[-‑]/u))

const piecesAt = (tokens: readonly Token[], index: number): readonly Piece[] =>
  tokens
    .slice(index, index + longest)
    .flatMap(({ lower }, at) =>
      partsOf(lower).map((word, part, all) => ({ word, token: index + at, isLast: part === all.length - 1 })),
    )

/** The value of a spelled whole number, and how many pieces spell it: "thirty-two", "two hundred and five". */
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

/** Words before a fraction at the end of its clause: "cut by a third". */
const measured = /^(?:by|than|between|nearly|almost|about|over|under|roughly|only|to|up|down)$/u
/** Words that may follow such a fraction in its clause: "cut by a third by closing it". */
const goesOnAfter = /^(?:by|in|on|since|from|over|after|when|and|but|compared|this|last)$/u
const wholeFollows = /^(?:of|the|all|its|their|his|her|our|my|your)$/u

/**
 * A fraction in words: "one-third", "two thirds", "a quarter of". `value` is the numerator, and `used` counts its
 * pieces.
 */
const spelledFraction = (
  tokens: readonly Token[],
  index: number,
  pieces: readonly Piece[],
  value: number,
  used: number,
): number | undefined => {
  const piece = pieces[used]
  const denominator = denominatorOf(piece?.word ?? '')
  if (piece === undefined || denominator === undefined || value >= denominator || value < 1) return undefined
  const isPlural = /s$/u.test(piece.word)
  const isHyphened = piece.token === pieces[used - 1]?.token
  if (isPlural !== value > 1 && !isHyphened) return undefined
  if (denominator === 4 && value === 2) return undefined
  const next = pieces[used + 1]?.word ?? ''
  const isMeasure = measured.test(tokens[index - 1]?.lower ?? '')
  return isHyphened ||
    (isPlural && denominator !== 4) ||
    wholeFollows.test(next) ||
    (isMeasure && (!/^\p{L}/u.test(next) || goesOnAfter.test(next))) ||
    isPartAlone(tokens, index, piece.token + 1, denominator)
    ? value / denominator
    : undefined
}

/** A number in words: "thirty-two", "two hundred and five", "two-and-a-half", "two thirds". */
export const readWords = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
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
  const fraction = scale === 1 ? spelledFraction(tokens, index, pieces, value, used) : undefined
  const place = upTo(fraction === undefined ? used : used + 1)
  if (place === undefined) return undefined
  if (fraction !== undefined) {
    // "three quarters of a million"
    const [of, article, word] = tokens.slice(place.end, place.end + 3).map(({ lower }) => lower)
    const whole = of === 'of' && article === 'a' && place.suffix === '' ? scaleOf(word ?? '') : undefined
    return whole === undefined
      ? { value: fraction, kind: 'fraction', scale: 1, ...place }
      : { value: round(fraction * whole), kind: 'words', scale: whole, suffix: '', end: place.end + 3 }
  }
  if (isOne && scale === 1) return undefined
  const part = andPart(words, used)
  const withPart = part && upTo(part[1])
  const whole = withPart && part ? { value: value + part[0] * (isOne ? scale : 1), ...withPart } : { value, ...place }
  return part && !isOne ? scaled(tokens, { ...whole, kind: 'words', scale }) : { ...whole, kind: 'words', scale }
}

/** A number with "half": "half a million", "half an hour", "half-hour", "half of the boats". */
export const readHalf = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
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
  const isBy =
    tokens[index - 1]?.lower === 'by' && (!/^\p{L}/u.test(words[0] ?? '') || goesOnAfter.test(words[0] ?? ''))
  return wholeFollows.test(words[0] ?? '') || isBy || isPartAlone(tokens, index, end, 2)
    ? { value: 0.5, end: index + 1, kind: 'fraction', scale: 1, suffix: '' }
    : undefined
}

const severalBefore = /^(?:several|few|couple)$/u

/** A vague number, with its lowest value: "dozens", "tens of thousands", "several hundred". */
export const readVague = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const word = tokens[index]?.lower ?? ''
  const first = word === 'a' && /^(?:few|couple)$/u.test(tokens[index + 1]?.lower ?? '') ? index + 1 : index
  if (severalBefore.test(tokens[first]?.lower ?? '')) {
    // "a couple of hundred"
    const at = tokens[first + 1]?.lower === 'of' && tokens[first]?.lower === 'couple' ? first + 2 : first + 1
    const scale = scaleOf(tokens[at]?.lower ?? '')
    if (scale === undefined) return undefined
    const next = scaleOf(tokens[at + 1]?.lower ?? '')
    return { value: 2 * scale * (next ?? 1), end: at + (next ? 2 : 1), kind: 'vague', scale, suffix: '' }
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
