import type { Article, Block, Emphasis, Head, Link, Media, Note } from '@onrecord/article-data'
import type { ImportError } from './import-error.ts'

/**
 * What a source contained besides the words, as spans of the imported text. The fields are those of article-data's
 * model.
 */
export interface StoryMarks {
  /** One for each block of the text, in order. */
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly emphasis: readonly Emphasis[]
  /** Listed, never loaded. */
  readonly media: readonly Media[]
}

/** A story's text, ready for extraction: its blocks joined by "\n\n", without the headline. */
export interface ImportedText {
  readonly kind: 'text'
  readonly text: string
  readonly head: Head
  /** Absent when the source is plain text. */
  readonly marks?: StoryMarks
  /** What a reader should know about how the text was found, such as an omitted table or a missing part. */
  readonly notes: readonly Note[]
  /** This package and its version, for the article's `provenance.importer`. */
  readonly importer: { readonly name: string; readonly version: string }
  /** Where it came from, for people: a path, an address or "standard input", with a number for one of several items. */
  readonly origin: string
  /** The address that it was fetched from. Absent if it was not fetched. */
  readonly address?: string
}

/** A story that was already an article: On Record's own JSON. */
export interface ImportedArticle {
  readonly kind: 'article'
  readonly article: Article
  readonly origin: string
  /** The address that it was fetched from. Absent if it was not fetched. */
  readonly address?: string
}

/** An imported story. */
export type Imported = ImportedText | ImportedArticle

/** A story that could not be imported. The import continues with the others. */
export interface ImportFailure {
  readonly kind: 'failure'
  readonly origin: string
  readonly error: ImportError
}

/** The version of this package. A test compares it with package.json. */
export const importerVersion = '0.1.0'
