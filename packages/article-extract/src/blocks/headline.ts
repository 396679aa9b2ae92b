import { wordsOf } from '@onrecord/article-data'
import { parseByline } from './byline.ts'
import { findDateline } from './dateline.ts'
import type { RawBlock } from './split-blocks.ts'

const mostWords = 30
const ended = /[.!?…]["”’]?$/
const quoteFirst = /^["“'‘].*["”'’]/s

/** Whether the first block is a headline: short, on one line, and clearly shorter than the body. */
export const startsWithHeadline = (text: string, blocks: readonly RawBlock[]): boolean => {
  const [first, second, third] = blocks
  if (first === undefined || second === undefined) return false
  const line = text.slice(first.span.start, first.span.end)
  const next = text.slice(second.span.start, second.span.end)
  if (line.includes('\n') || line.length > 260 || wordsOf(line).length > mostWords || findDateline(line, 0))
    return false
  if (!ended.test(line)) return true
  const setOff =
    second.gap > (third?.gap ?? 2) || findDateline(next, 0) !== undefined || parseByline(next) !== undefined
  return setOff && !quoteFirst.test(line)
}

const longest = 120

/**
 * A headline for a text that has none: the first words of its first sentence. It ends with a whole word and "…" after
 * at most 120 characters.
 */
export const headlineFrom = (firstSentence: string): string => {
  const line = firstSentence.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  const atWord = cut.replace(/\s+\S*$/u, '')
  const kept = atWord.length > longest / 2 ? atWord : cut
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`
}
