import type { Token } from '../../doc/doc.ts'
import { digitsOf, vulgarFractionOf } from './number-words.ts'
import { type ReadNumber, scaled } from './scaled-number.ts'

const digitToken =
  /^(?<low>\d[\d.,]*)(?:[-‑–](?<high>\d[\d.,]*))?(?:(?<glued>[a-z°²³µ][a-z°²³]*(?:\/[a-z]+)?)?(?<rest>[-‑].+)?)?$/iu
const superscripts = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u

const follows = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && tokens[index - 1]?.end === tokens[index]?.start

/** The index of a group of three digits that continues the number ("816 000", "1’000"); -1 if there is none. */
const groupAt = (tokens: readonly Token[], index: number): number => {
  const apart = (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0)
  const isGroup = (at: number): boolean => /^\d{3}(?![\d,:])(?:\.\d+)?(?:[-‑a-z].*)?$/iu.test(tokens[at]?.text ?? '')
  // In "400 737 Max jets" the number is 400: a name follows 737.
  if (apart === 1 && isGroup(index) && tokens[index + 1]?.tag !== 'PROPN') return index
  const isMark = /^['’]$/u.test(tokens[index]?.text ?? '') && follows(tokens, index)
  return isMark && follows(tokens, index + 1) && isGroup(index + 1) ? index + 1 : -1
}

/** The token at `index` joined with the digit groups after it, and the index of the last group. */
const joinGroups = (tokens: readonly Token[], index: number): readonly [text: string, last: number] => {
  let [text, last] = [tokens[index]?.text ?? '', index]
  if (!/^[1-9]\d{0,2}$/u.test(text)) return [text, last]
  for (let next = groupAt(tokens, index + 1); next > 0 && /^\d+$/u.test(text); next = groupAt(tokens, last + 1)) {
    text += tokens[next]?.text ?? ''
    last = next
  }
  return [text, last]
}

/** The fraction at `index` and the index after it: "3 1/2", "2½". */
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

/** A number in digits, without a currency sign: "816 000", "2½", "10-12", the 4.5m of "£4.5m". */
export const readDigits = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
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
