import type { Token } from '../doc/doc.ts'
import { digitsOf, scaleOf, smallNumberOf } from './number-words.ts'

/** A number in the text: its value in whole units and the index behind its last token. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
  /** Whether it is written in digits. */
  readonly digits: boolean
}

const round = (value: number): number => Number(value.toPrecision(12))

/** "half a million", "a dozen", "a hundred". */
const withArticle = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const [one, two] = [tokens[index]?.lower, tokens[index + 1]?.lower]
  if (one === 'half' && two === 'a') {
    const scale = scaleOf(tokens[index + 2]?.lower ?? '')
    return scale === undefined ? undefined : { value: scale / 2, end: index + 3, digits: false }
  }
  const scale = one === 'a' ? scaleOf(two ?? '') : undefined
  return scale === undefined ? undefined : { value: scale, end: index + 2, digits: false }
}

const longest = 14

/** Words such as "thirty-two", "two hundred and five". */
const inWords = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  let [total, value, at] = [0, 0, index]
  for (; at < Math.min(tokens.length, index + longest); at++) {
    const word = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]?.lower ?? ''
    const small = smallNumberOf(word)
    const scale = scaleOf(word)
    if (small !== undefined) value += small
    else if (scale !== undefined && value > 0) {
      if (scale >= 1000) {
        total += value * scale
        value = 0
      } else value *= scale
    } else if (
      !(
        (word === '-' || word === 'and') &&
        at > index &&
        smallNumberOf(next) !== undefined &&
        (word === '-' ? value >= 20 : value >= 100 || total > 0)
      )
    )
      break
  }
  return at === index ? undefined : { value: total + value, end: at, digits: false }
}

/** The number that begins at `index`, with its scale words; undefined when none does. */
export const readNumber = (tokens: readonly Token[], index: number): ReadNumber | undefined => {
  const token = tokens[index]
  if (token === undefined) return undefined
  const letter = /^([\d.,]+)(k|m|bn|b|tn)$/i.exec(token.text)
  const value = digitsOf(letter?.[1] ?? token.text)
  if (value === undefined) return withArticle(tokens, index) ?? inWords(tokens, index)
  const factor = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }[letter?.[2]?.toLowerCase() ?? ''] ?? 1
  let [result, end] = [value * factor, index + 1]
  for (let scale = scaleOf(tokens[end]?.lower ?? ''); scale !== undefined; scale = scaleOf(tokens[end]?.lower ?? '')) {
    result *= scale
    end++
  }
  return { value: round(result), end, digits: true }
}
