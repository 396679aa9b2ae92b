import type { Article, Span } from '@onrecord/article-data'

/** An article made from a text, and the way back to that text. */
export interface Extraction {
  readonly article: Article
  /**
   * Where a span of `article.text` stands in the text as received, in UTF-16 code units. Exact also where line ends were
   * changed, characters composed or replaced, and blocks left out.
   */
  readonly sourceSpan: (span: Span) => Span
}
