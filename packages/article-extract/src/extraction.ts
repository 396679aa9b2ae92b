import type { Article, Span } from '@onrecord/article-data'
import { type OffsetMap, sourceEnd, sourceStart } from './normalize/offset-map.ts'

/** Who says what, as spans of an article's text, and how sure that is. Each role has its spans in text order. */
export interface AttributionSpans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The probability that the attribution is right, 0 to 1. */
  readonly confidence: number
}

/** An article made from a text, and the way back to that text. */
export interface Extraction {
  readonly article: Article
  /**
   * The outermost attributions in the wide sense of corpora, which mark acts and attitudes too. `article.statements` has
   * those of them that readers take for statements.
   */
  readonly attributions: readonly AttributionSpans[]
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
