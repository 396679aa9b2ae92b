import type { Span } from '@onrecord/article-data'

/** A part of the normalized text, separated by empty lines, and the number of line ends before it. */
export interface RawBlock {
  readonly span: Span
  readonly gap: number
}

const separator = /[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*/g
const lineBreak = /[^\S\n]*\n[^\S\n]*/g
const leading = /^\s*/
const trailing = /\s*$/
const sentenceEnd = /[.!?…][”"’')\]]*$/

const trimmed = (text: string, start: number, end: number, gap: number): RawBlock | undefined => {
  const part = text.slice(start, end)
  const content = part.trim()
  if (content === '') return undefined
  const from = start + (leading.exec(part)?.[0].length ?? 0)
  return { span: { start: from, end: from + content.length }, gap }
}

const splitBy = (text: string, pattern: RegExp): readonly RawBlock[] => {
  const blocks: RawBlock[] = []
  let [start, gap] = [0, 0]
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const block = trimmed(text, start, index, gap)
    if (block) blocks.push(block)
    start = index + match.length
    gap = match.split('\n').length - 1
  }
  const last = trimmed(text, start, text.length, gap)
  return last ? [...blocks, last] : blocks
}

/** Whether every line of the text is a paragraph: several lines, none of them empty, most of them ending a sentence. */
const linesAreBlocks = (text: string, blocks: readonly RawBlock[]): boolean => {
  if (blocks.length > 1) return false
  const lines = text.trim().split('\n')
  const ended = lines.filter((line) => sentenceEnd.test(line.replace(trailing, ''))).length
  return lines.length > 2 && ended * 3 >= lines.length * 2
}

/**
 * The blocks of `text`, in order, without white space at the ends. They are separated by empty lines; in a text without
 * empty lines, each line is a block.
 */
export const splitBlocks = (text: string): readonly RawBlock[] => {
  const blocks = splitBy(text, separator)
  return linesAreBlocks(text, blocks) ? splitBy(text, lineBreak) : blocks
}
