import type { Block, Span } from '@onrecord/article-data'
import wrapAnsi from 'wrap-ansi'

/**
 * The lines of a block at `width` columns, as spans of the article's text, in order. Words longer than a line are cut;
 * the white space at a break belongs to no line.
 */
export const wrapBlock = (text: string, { span }: Block, width: number): readonly Span[] => {
  // wrap-ansi widens a tab to several spaces; as one space every line is found again where it stands.
  const block = text.slice(span.start, span.end).replaceAll('\t', ' ')
  let from = span.start
  return wrapAnsi(block, Math.max(1, width), { hard: true })
    .split('\n')
    .flatMap((line) => {
      const at = block.indexOf(line, from - span.start)
      const start = at + span.start
      if (line === '' || at < 0) return []
      from = start + line.length
      return [{ start, end: from }]
    })
}
