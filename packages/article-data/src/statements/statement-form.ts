import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'
import { containsOffset, lowerBound } from '../text/contains-offset.ts'
import { wordSpans } from '../text/words.ts'

/** The parts of `content` outside `inner`. Both are in order. */
const outside = (content: readonly Span[], inner: readonly Span[]): readonly Span[] => {
  const parts: Span[] = []
  let at = 0
  for (const { start, end } of content) {
    let from = start
    while (at < inner.length && (inner[at]?.end ?? 0) <= start) at++
    for (let next = at; next < inner.length && (inner[next]?.start ?? end) < end; next++) {
      const hole = inner[next] ?? { start: end, end }
      if (from < hole.start) parts.push({ start: from, end: hole.start })
      from = Math.max(from, hole.end)
      if (hole.end <= end) at = next + 1
    }
    if (from < end) parts.push({ start: from, end })
  }
  return parts
}

/** Computes the form of each statement of a text. Takes logarithmic time for each part of a content. */
export type FormOf = (content: readonly Span[], inner?: readonly Span[]) => Statement['form'] | undefined

/**
 * A function for the form that the quotation marks give a content of `text`: direct when every word is quoted, indirect
 * when none is, otherwise mixed; `undefined` when it has no word. `quoted` are the quotations of the text (`quotedSpans`).
 * Words in `inner`, the contents of statements inside this one, do not count. All lists are in order and disjoint.
 */
export const statementForms = (text: string, quoted: readonly Span[]): FormOf => {
  const words = wordSpans(text)
  const quotedBefore = new Uint32Array(words.length + 1)
  for (const [index, { start }] of words.entries())
    quotedBefore[index + 1] = (quotedBefore[index] ?? 0) + Number(containsOffset(quoted, start))

  /** Where a word begins that `start` cuts in two, if the rest has a letter or digit. */
  const restAt = (start: number, end: number): number | undefined => {
    const word = words[lowerBound(words, (one) => one.start < start) - 1]
    if (word === undefined || word.end <= start) return undefined
    const at = text.slice(start, Math.min(word.end, end)).search(/[\p{L}\p{N}]/u)
    return at < 0 ? undefined : start + at
  }

  return (content, inner = []) => {
    let [count, quotedCount] = [0, 0]
    for (const { start, end } of outside(content, inner)) {
      const first = lowerBound(words, (word) => word.start < start)
      const after = lowerBound(words, (word) => word.start < end)
      count += after - first
      quotedCount += (quotedBefore[after] ?? 0) - (quotedBefore[first] ?? 0)
    }
    for (const { start, end } of content) {
      const rest = restAt(start, end)
      if (rest === undefined || containsOffset(inner, rest)) continue
      count++
      quotedCount += Number(containsOffset(quoted, rest))
    }
    if (count === 0) return undefined
    if (quotedCount === 0) return 'indirect'
    return quotedCount === count ? 'direct' : 'mixed'
  }
}
