import type { Article, Span } from '@onrecord/article-data'
import { type OffsetMap, sourceEnd, sourceStart } from './normalize/offset-map.ts'

/** An attribution, as spans of the article's text, and its confidence. The spans of each role are in text order. */
export interface AttributionSpans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The probability that the attribution is correct, 0 to 1. */
  readonly confidence: number
}

/** An article extracted from a text, and a map back to that text. */
export interface Extraction {
  readonly article: Article
  /**
   * The outermost attributions in the broad sense of annotated corpora, including acts and attitudes.
   * `article.statements` has only those that readers consider statements.
   */
  readonly attributions: readonly AttributionSpans[]
  /**
   * Maps a span of `article.text` to the text as received, in UTF-16 code units. The map is exact even if line ends
   * were changed, characters composed or replaced, and blocks dropped.
   */
  readonly sourceSpan: (span: Span) => Span
}

/** Returns the function that maps spans with `offsets`. */
export const sourceSpanOf =
  (offsets: OffsetMap) =>
  ({ start, end }: Span): Span => ({ start: sourceStart(offsets, start), end: sourceEnd(offsets, end) })
