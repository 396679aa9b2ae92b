import type { Article } from '@onrecord/article-data'
import type { ImportError } from './import-error.ts'

/** What a page, feed or wire format says about a story, apart from its text. Absent is unknown: nothing is guessed. */
export interface Head {
  readonly headline?: string
  readonly summary?: string
  readonly bylines: readonly string[]
  /** ISO 8601, a date or a date-time with an offset. */
  readonly datePublished?: string
  readonly dateModified?: string
  /** BCP 47. */
  readonly language?: string
  readonly publisher?: string
  readonly section?: string
  readonly keywords: readonly string[]
  /** http or https. */
  readonly canonicalUrl?: string
  readonly commentCount?: number
}

/** A story's text, its blocks joined by "\n\n" and without its headline, ready to be extracted. */
export interface ImportedText {
  readonly kind: 'text'
  readonly text: string
  readonly head: Head
  /** Where it came from, for people: a path, an address, "standard input", with the item's number where there are several. */
  readonly origin: string
}

/** A story that was typed data already: our own Article JSON. */
export interface ImportedArticle {
  readonly kind: 'article'
  readonly article: Article
  readonly origin: string
}

export type Imported = ImportedText | ImportedArticle

/** A story that could not be imported. The others are not held up by it. */
export interface ImportFailure {
  readonly kind: 'failure'
  readonly origin: string
  readonly error: ImportError
}
