import type { Block, Span } from '@onrecord/article-data'
import wrapAnsi from 'wrap-ansi'

/**
 * The lines of a block at `width` columns, as spans of the article's text, in order. Words longer than a line are cut;
 * the white space at a break belongs to no line.
 */
export const wrapBlock = (text: string, { span }: Block, width: number): readonly Span[] => {
  let from = span.start
  return wrapAnsi(text.slice(span.start, span.end), Math.max(1, width), { hard: true })
    .split('\n')
    .flatMap((line) => {
      const start = text.indexOf(line, from)
      if (line === '' || start < 0) return []
      from = start + line.length
      return [{ start, end: from }]
    })
}
