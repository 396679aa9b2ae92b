import type { Article, Span } from '@onrecord/article-data'
import { type OffsetMap, sourceEnd, sourceStart } from './normalise/offset-map.ts'

/** An article made from a text, and the way back to that text. */
export interface Extraction {
  readonly article: Article
  /**
   * Where a span of `article.text` stands in the text as received, in UTF-16 code units. Exact also where line ends were
   * changed, characters composed or replaced, and blocks left out.
   */
  readonly sourceSpan: (span: Span) => Span
}

/** Leads spans back by `offsets`. */
export const sourceSpanOf =
  (offsets: OffsetMap) =>
  ({ start, end }: Span): Span => ({ start: sourceStart(offsets, start), end: sourceEnd(offsets, end) })
