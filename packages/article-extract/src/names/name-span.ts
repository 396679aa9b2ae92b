import type { Doc, TokenRange } from '../doc/doc.ts'

/** The kind of a name. */
export type NameKind = 'person' | 'organization' | 'place' | 'work'

/** A name in the text, without the titles, roles and descriptions before it. */
export interface NameSpan extends TokenRange {
  readonly kind: NameKind
  /** The probability that the span is a name of this kind, 0 to 1. */
  readonly probability: number
}

/** Finds the names in a text. Spans are in text order and never overlap. */
export interface NameFinder {
  /** The names of the text. */
  readonly find: (doc: Doc) => readonly NameSpan[]
}
