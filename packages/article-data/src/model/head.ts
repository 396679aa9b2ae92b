import type { Article } from './article.ts'

type Known = Pick<
  Article,
  | 'headline'
  | 'summary'
  | 'datePublished'
  | 'dateModified'
  | 'language'
  | 'publisher'
  | 'section'
  | 'canonicalUrl'
  | 'commentCount'
  | 'isPartial'
  | 'rights'
  | 'extensions'
>

/**
 * What a page, feed or wire format says about a story, apart from its text, in the fields of an article. Unknown fields are
 * absent; nothing is guessed.
 */
export interface Head extends Pick<Article, 'bylines' | 'keywords'>, Partial<Known> {}
