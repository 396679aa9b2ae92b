import type { Span } from '@onrecord/article-data'
import { isAbbreviation } from './abbreviations.ts'
import { memoizeWords } from './memoize-words.ts'

/** Letters, and signs that are the second half of a wrongly decoded letter: "FranÃ§ois". */
const word = String.raw`(?:[\p{L}\p{N}\p{M}]|(?<=Ã)[\u00A1-\u00BF])+`
const pattern = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”()]+[^\s<>"“”().,;:!?'’]`,
    String.raw`[@#]\w+`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\.{2,}|-{2,}|_{2,}`,
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|['’]s)?(?:-[\p{L}\d]+)*(?![\p{L}\d]|[.,]\d)`,
    String.raw`\d+(?:[.,]\d+)+\p{L}+`,
    String.raw`${word}(?:(?:[-‑&](?=[\p{L}\p{N}])|\/(?=\p{L})|['’.](?=\p{L}\p{Ll}|\p{Lu}\p{Lu}))${word}|['’](?=\p{L})${word})*`,
    "'{2}|`{2}",
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const ending = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
/** A currency attached to its number: "USD20m", "Rs500". */
const money = /^(?:USD|EUR|GBP|CAD|AUD|NZD|HKD|SGD|INR|ZAR|CHF|JPY|CNY|Rs|RM|KSh|Ksh|Sh)(?=\d)/u
const joined = /^(?:cannot|gonna|wanna)$/iu
const initial = /^\p{Lu}$/u
const capital = /^\p{Lu}/u

/** Whether the period after `text[start, end)` is part of the word: "Sen.", "No. 4", or the initial of a name. */
const takesPoint = (text: string, start: number, end: number): boolean => {
  if (text.charAt(end) !== '.') return false
  const found = text.slice(start, end)
  const lower = found.toLowerCase()
  if (isAbbreviation(lower, 'title') || isAbbreviation(lower, 'inner')) return true
  if (isAbbreviation(lower, 'state')) return capital.test(found)
  const next = text.slice(end, end + 4)
  return (
    (isAbbreviation(lower, 'numbered') && /^\.\s+\d/u.test(next)) || (initial.test(found) && /^\.\s+\p{Lu}/u.test(next))
  )
}

/** The offset at which a word is split in two, or 0: "did|n’t", "Moon|’s", "can|not". */
const cutOf = memoizeWords((found): number => {
  if (joined.test(found)) return 3
  const currency = money.exec(found)?.[0].length
  if (currency !== undefined) return currency
  return found.length > 2 ? (ending.exec(found)?.index ?? 0) : 0
})

/**
 * The tokens of `text` from `from` to `to`, in order. Every character except white space is in a token. As in the Penn
 * Treebank, hyphens stay inside words, "n’t" and "’s" are separate tokens, and "U.S." and "2,700" are single tokens.
 */
export const tokenize = (text: string, from = 0, to: number = text.length): Span[] => {
  const tokens: Span[] = []
  const part = text.slice(from, to)
  let after = 0
  for (const { 0: found, index } of part.matchAll(pattern)) {
    if (index < after) continue
    const start = from + index
    const point = takesPoint(text, start, start + found.length) && start + found.length < to ? 1 : 0
    const end = start + found.length + point
    after = end - from
    const cut = cutOf(found)
    if (cut > 0) tokens.push({ start, end: start + cut }, { start: start + cut, end })
    else tokens.push({ start, end })
  }
  return tokens
}
