import type { Article } from '@onrecord/article-data'

/** Something that a stage found, rejected or changed. `span` is in the article's text, in UTF-16 code units. */
export interface TraceItem {
  /** The words of the text, or a short description of what there are no words for. */
  readonly words: string
  readonly span?: { readonly start: number; readonly end: number }
  readonly outcome: 'found' | 'rejected' | 'changed'
  /** The name of the rule that decided. */
  readonly rule?: string
  /** The probability by which a model decided, from 0 to 1. */
  readonly probability?: number
  /** What was decided and why, in words. */
  readonly detail?: string
}

/** What one stage of the pipeline did, in the order of the text. */
export interface StageTrace {
  readonly stage: string
  readonly milliseconds: number
  readonly items: readonly TraceItem[]
}

/** An article and how it came about. Stages are in the order in which they ran. */
export interface Explanation {
  readonly article: Article
  readonly stages: readonly StageTrace[]
}
