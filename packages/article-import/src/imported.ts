import type { Article, Block, Byline, Emphasis, Extensions, Link, Media, Note, Rights } from '@onrecord/article-data'
import type { ImportError } from './import-error.ts'

/** What a page, feed or wire format says about a story, apart from its text. Absent is unknown: nothing is guessed. */
export interface Head {
  readonly headline?: string
  readonly summary?: string
  readonly bylines: readonly string[]
  /** Those of `bylines` of whom more than the name is known, such as the address of their page. */
  readonly authors?: readonly Byline[]
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
  /** Only a part of the story is there. */
  readonly isPartial?: boolean
  readonly rights?: Rights
  /** Fields of other people that a record carries under `extensions`. */
  readonly extensions?: Extensions
}

/** What a source held beside the words, over the imported text: the fields of the model with these names. */
export interface StoryMarks {
  /** One for each block of the text, in its order. */
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly emphasis: readonly Emphasis[]
  /** Named, never loaded. */
  readonly media: readonly Media[]
}

/** A story's text, its blocks joined by "\n\n" and without its headline, ready to be extracted. */
export interface ImportedText {
  readonly kind: 'text'
  readonly text: string
  readonly head: Head
  /** Absent when the source is plain text. */
  readonly marks?: StoryMarks
  /** What a reader should know of how the text was found: a table left out, a part that is missing. */
  readonly notes: readonly Note[]
  /** This package and its version, for an article's `provenance.importer`. */
  readonly importer: { readonly name: string; readonly version: string }
  /** Where it came from, for people: a path, an address, "standard input", with the item's number where there are several. */
  readonly origin: string
  /** The address that it was fetched from; absent for what was not fetched. */
  readonly address?: string
}

/** A story that was typed data already: our own Article JSON. */
export interface ImportedArticle {
  readonly kind: 'article'
  readonly article: Article
  readonly origin: string
  /** The address that it was fetched from; absent for what was not fetched. */
  readonly address?: string
}

export type Imported = ImportedText | ImportedArticle

/** A story that could not be imported. The others are not held up by it. */
export interface ImportFailure {
  readonly kind: 'failure'
  readonly origin: string
  readonly error: ImportError
}

/** The version of this package; a test holds it to package.json. */
export const importerVersion = '0.1.0'
