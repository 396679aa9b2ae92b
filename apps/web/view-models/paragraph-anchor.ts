import type { Article, Span } from '@onrecord/article-data'

/** The anchor of the paragraph in which `span` begins: "p3" for the third block. */
export const paragraphAnchor = (article: Article, span: Span): string =>
  `p${article.blocks.findIndex(({ span: { end } }) => span.start < end) + 1}`
