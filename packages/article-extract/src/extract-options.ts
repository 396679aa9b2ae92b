import type { Byline } from '@onrecord/article-data'
import type { ModelMode } from './attribution-model/statements/find-statements.ts'
import type { ExtractionModel } from './models/load-models.ts'

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
  /** Statements less sure than this (0 to 1) are left out; by default those that readers are better served without. */
  readonly minConfidence?: number
  /**
   * By which model statements are found: a mode, whose weights are read from the package (Node only), or a model from
   * `loadModel` or `fetchModel`. "accurate" by default; "fast" finds somewhat less, in a third of the time.
   */
  readonly model?: ModelMode | ExtractionModel
}
