import type { Article } from '@onrecord/article-data'

/** Something that a stage found, rejected or changed. `span` is in the article's text, in UTF-16 code units. */
export interface TraceItem {
  /** The words of the text, or a short description if the item has no words. */
  readonly words: string
  readonly span?: { readonly start: number; readonly end: number }
  readonly outcome: 'found' | 'rejected' | 'changed'
  /** The name of the rule that made the decision. */
  readonly rule?: string
  /** The probability on which a model based its decision, from 0 to 1. */
  readonly probability?: number
  /** The decision and its reason, in words. */
  readonly detail?: string
}

/** The results of one pipeline stage, in the order of the text. */
export interface StageTrace {
  readonly stage: string
  readonly milliseconds: number
  readonly items: readonly TraceItem[]
}

/** An article and a trace of how it was produced. Stages are in the order in which they ran. */
export interface Explanation {
  readonly article: Article
  readonly stages: readonly StageTrace[]
}
