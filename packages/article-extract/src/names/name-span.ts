import type { Doc, TokenRange } from '../doc/doc.ts'

/** What a name is the name of. */
export type NameKind = 'person' | 'organization' | 'place' | 'work'

/** A name in the text: the name's own words, without the titles, roles and descriptions in front of it. */
export interface NameSpan extends TokenRange {
  readonly kind: NameKind
  /** The probability that the span is a name of this kind, 0 to 1. */
  readonly probability: number
}

/** Finds the names in a text. Spans are in text order and never overlap. */
export interface NameFinder {
  readonly find: (doc: Doc) => readonly NameSpan[]
}
