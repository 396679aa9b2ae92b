import { memoizeByArticle } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { lowerBound } from './contains-offset.ts'

/** A place in the text, as people count: from 1. */
export interface Position {
  /** The number of the block: 1 for the first paragraph, heading or list item. */
  readonly paragraph: number
  /** The number of the line in `text`, where an empty line separates blocks. */
  readonly line: number
  /** The number of the character in the line, in code points. */
  readonly column: number
}

const lineStarts: (article: Article) => readonly number[] = memoizeByArticle(({ text }) => [
  0,
  ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1),
])

/** Where a span begins: its paragraph, line and column. Takes logarithmic time after the first call for an article. */
export const positionOf = (article: Article, span: Span): Position => {
  const { text, blocks } = article
  const starts = lineStarts(article)
  const line = lowerBound(starts, (start) => start <= span.start)
  const lineStart = starts[line - 1] ?? 0
  return {
    paragraph: Math.max(
      1,
      lowerBound(blocks, (block) => block.span.start <= span.start),
    ),
    line,
    column: [...text.slice(lineStart, span.start)].length + 1,
  }
}
