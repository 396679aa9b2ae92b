import type { Doc } from '../doc/doc.ts'

const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|from|by|with|as|vs|'s)$/u
const word = /[\p{L}\p{N}]/u
const capital = /^[\p{Lu}\p{N}]/u
const works =
  /^(?:film|movie|novel|book|song|album|single|track|play|series|sitcom|show|drama|comedy|documentary|musical|memoir|poem|painting|episode|podcast|opera|essay|sequel|thriller|titled|entitled|called|named)$/u
const longestTitle = 12
const reach = 2

/**
 * Whether a time is part of a title: quoted words that are capitalized except the small ones. If only the time is
 * quoted, a word before it must announce a title ("the film", "titled").
 */
export const isInTitle = ({ tokens, quotations, quotationOf }: Doc, first: number, end: number): boolean => {
  const quotation = quotations[quotationOf[first] ?? -1]
  if (quotation === undefined || !quotation.closed || quotation.continues) return false
  if (quotation.end - quotation.first > longestTitle + 3) return false
  const all = tokens.slice(quotation.first, quotation.end)
  const words = all.filter(({ text }) => word.test(text))
  if (words.length === 0 || words.length > longestTitle || !capital.test(words[0]?.text ?? '')) return false
  if (!words.every(({ text, lower }) => capital.test(text) || small.test(lower))) return false
  const others = [...tokens.slice(quotation.first, first), ...tokens.slice(end, quotation.end)]
  return (
    others.some(({ text, lower }) => /^\p{Lu}/u.test(text) && !small.test(lower)) ||
    tokens.slice(Math.max(0, quotation.first - reach), quotation.first).some(({ lower }) => works.test(lower))
  )
}
