import type { Span } from '../model/text.ts'

/** Fields of a query whose value is a name or words: `voice:"Ilse Marten"`. */
export type NameField = 'voice' | 'place' | 'org' | 'publisher'

/** Comparators of `figure>1000`. */
export type Comparator = '<' | '<=' | '>' | '>=' | '='

/**
 * A query as a tree. What it is asked of is a statement as soon as `asksForStatements` says so (some part names a voice, a
 * form or an anonymity), else an article: words are looked for in the statement's content, or in headline and text;
 * figures in the statement, or anywhere in the article; places, organizations, publisher and dates are always the
 * article's. Words and names are compared without regard to case and diacritics.
 */
export type Query =
  /** `of` has two parts or more. */
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  /** One word as `wordsOf` counts them, in NFC; with `prefix`, any word that begins so: `captur*`. */
  | { readonly kind: 'word'; readonly word: string; readonly prefix?: true }
  /** Two words or more that follow each other, whatever stands between them that is no word. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** `name` is in NFC, with single spaces, and holds a letter or a digit. */
  | { readonly kind: 'name'; readonly field: NameField; readonly name: string }
  | { readonly kind: 'form'; readonly form: 'direct' | 'indirect' | 'mixed' }
  | { readonly kind: 'anonymity'; readonly anonymity: 'named' | 'described' | 'anonymous' }
  /** `date` is an ISO 8601 day, month or year; "after" is from its first day on, "before" is up to the day before its first. */
  | { readonly kind: 'published'; readonly side: 'after' | 'before'; readonly date: string }
  | { readonly kind: 'figure'; readonly comparator: Comparator; readonly value: number }

/** What is wrong with a query, and where: a span of UTF-16 code units of what was typed. */
export interface QueryMistake {
  readonly message: string
  readonly span: Span
}

/** `query` is absent when nothing is asked (the text is empty): everything matches. */
export type ParsedQuery =
  | { readonly kind: 'query'; readonly query?: Query }
  | { readonly kind: 'mistake'; readonly mistake: QueryMistake }
