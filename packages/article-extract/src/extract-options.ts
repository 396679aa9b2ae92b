import type { Byline, Extensions, Note, Rights } from '@onrecord/article-data'
import type { AttributionModel, ModelMode } from './attribution-model/statements/find-statements.ts'
import type { SourceMarks } from './blocks/source-marks.ts'
import type { CoreferenceResolver } from './coreference/coreference.ts'
import type { ExtractionModel } from './models/load-models.ts'
import type { NameFinder } from './names/name-span.ts'

/** What is known about a story beside its text. Everything may be left out; nothing left out is guessed. */
export interface ExtractOptions {
  /** Slug for `article.id`; by default made from the headline. */
  readonly id?: string
  /** The headline, when it is known; then the text's first block is dropped if it says the same. */
  readonly headline?: string
  /** ISO 8601. Words such as "Monday" are dated by it; without it they stay undated. */
  readonly datePublished?: string
  readonly dateModified?: string
  readonly canonicalUrl?: string
  /** BCP 47 tag; "en" by default. Models and rules know English only. */
  readonly language?: string
  readonly publisher?: string
  readonly section?: string
  readonly bylines?: readonly Byline[]
  readonly summary?: string
  readonly keywords?: readonly string[]
  /** How many comments readers left; by default what the text itself says. */
  readonly commentCount?: number
  /** Whether the text is only a part of the story. */
  readonly isPartial?: boolean
  readonly rights?: Rights
  /** Links, emphasis, media, and the role of each paragraph, with spans of the text as given. */
  readonly marks?: SourceMarks
  /** Fields that the model does not have, under names that nobody else uses. They are kept as they are. */
  readonly extensions?: Extensions
  /** What was unclear when the text was found, such as a table left out. They are put before the notes of the extraction. */
  readonly notes?: readonly Note[]
  /** The program that found the text, for `provenance`. */
  readonly importer?: { readonly name: string; readonly version: string }
  /** Statements below this confidence (0 to 1) are dropped. By default, those that are more often wrong than useful. */
  readonly minConfidence?: number
  /**
   * The trained model: a mode, whose weights are read from the package (Node only), or a model from `loadModel` or
   * `fetchModel`. The default is "accurate"; "fast" finds a little less, in a third of the time.
   */
  readonly model?: ModelMode | ExtractionModel
  /** Finds statements in place of the trained model. */
  readonly attributionModel?: AttributionModel
  /** Finds names in place of the trained model. */
  readonly nameFinder?: NameFinder
  /** Resolves pronouns and descriptions in place of the trained model. */
  readonly coreferenceResolver?: CoreferenceResolver
}
