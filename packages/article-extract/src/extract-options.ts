import type { Byline, Extensions, Note, Rights } from '@onrecord/article-data'
import type { AttributionModel, ModelMode } from './attribution-model/statements/find-statements.ts'
import type { SourceMarks } from './blocks/source-marks.ts'
import type { CoreferenceResolver } from './coreference/coreference.ts'
import type { ExtractionModel } from './models/load-models.ts'
import type { NameFinder } from './names/name-span.ts'

/** Metadata of a story, in addition to its text. All fields are optional; missing values are not guessed. */
export interface ExtractOptions {
  /** Slug for `article.id`; by default made from the headline. */
  readonly id?: string
  /** The headline, if known. The text's first block is dropped if it repeats the headline. */
  readonly headline?: string
  /**
   * A Date, a day such as "2025-01-13", or an ISO 8601 date-time with an offset, such as "2025-01-13T09:30Z". Words such
   * as "Monday" are dated from this day; without it they stay undated.
   */
  readonly datePublished?: string | Date
  /** The last change, in the same form. A change before the publication is dropped. */
  readonly dateModified?: string | Date
  readonly canonicalUrl?: string
  /** BCP 47 tag; "en" by default. The models and rules support only English. */
  readonly language?: string
  readonly publisher?: string
  readonly section?: string
  readonly bylines?: readonly Byline[]
  readonly summary?: string
  readonly keywords?: readonly string[]
  /** The number of readers' comments; by default, the number in the text. */
  readonly commentCount?: number
  /** Whether the text is only part of the story. */
  readonly isPartial?: boolean
  readonly rights?: Rights
  /** Links, emphasis, media, and the role of each paragraph, with spans of the text as given. */
  readonly marks?: SourceMarks
  /** Fields that the data model does not have, under unique names. They are stored unchanged. */
  readonly extensions?: Extensions
  /**
   * Notes from the importer, for example on a table that was left out. They come before the notes of the extraction.
   */
  readonly notes?: readonly Note[]
  /** The program that imported the text, for `provenance`. */
  readonly importer?: { readonly name: string; readonly version: string }
  /**
   * Statements below this confidence (0 to 1) are dropped. The default drops those that are more often wrong than
   * useful.
   */
  readonly minConfidence?: number
  /**
   * The trained model: a mode, whose weights are read from the package (Node only), or a model from `loadModel` or
   * `fetchModel`. The default is "accurate"; "fast" finds slightly less, in two thirds of the time.
   */
  readonly model?: ModelMode | ExtractionModel
  /** Finds statements in place of the trained model. */
  readonly attributionModel?: AttributionModel
  /** Finds names in place of the trained model. */
  readonly nameFinder?: NameFinder
  /** Resolves pronouns and descriptions in place of the trained model. */
  readonly coreferenceResolver?: CoreferenceResolver
}
