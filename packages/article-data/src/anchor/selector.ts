import type { Span } from '../model/text.ts'

/** Words of a text, with what finds them again in another version of it. After: W3C TextQuoteSelector. */
export interface QuoteSelector {
  /** Where the words were, in UTF-16 code units. */
  readonly position: Span
  /** The words. */
  readonly exact: string
  /** What was before them. */
  readonly prefix: string
  /** What was after them. */
  readonly suffix: string
  /** How often the same words were in the text, this time included. */
  readonly occurrences: number
  /** Whether the same words also stand elsewhere with much the same words around them. */
  readonly isRepeatedInContext: boolean
  /** Other sentences of the text that are similar, and must not be taken for these words. */
  readonly rivals: readonly string[]
}

/** An anchor to a part of an article that lasts when the text around it changes. It is JSON: store it, and send it. */
export interface Selector {
  /** The id in the article that it was made from. */
  readonly id: string
  /** What it points to. */
  readonly kind: 'statement' | 'figure' | 'sentence' | 'block'
  /** Its words, in one piece or several, in text order. */
  readonly parts: readonly QuoteSelector[]
}

/** What became of an anchor. `withdrawn`: its words are gone, or it is not clear which of several places is meant. */
export type Resolution =
  | {
      readonly kind: 'found'
      /** The words in the new text, in text order. */
      readonly spans: readonly Span[]
      /** The id in the new article of what covers these words; absent if nothing of that kind does. */
      readonly id?: string
      /** Whether the words are unchanged. */
      readonly isExact: boolean
    }
  | { readonly kind: 'withdrawn'; readonly reason: 'missing' | 'ambiguous' }
