import type { Span } from '../model/text.ts'

/** Fields of a query whose value is a name or words: `voice:"Ilse Marten"`. */
export type NameField = 'voice' | 'place' | 'org' | 'publisher'

/** Comparators of `figure>1000`. */
export type Comparator = '<' | '<=' | '>' | '>=' | '='

/**
 * A query as a tree. It finds statements if `asksForStatements` returns true (some part names a voice, a form or an
 * anonymity), otherwise articles. Words are searched in the statement's content, or in headline and text; figures in
 * the statement, or anywhere in the article. Places, organizations, publisher and dates always apply to the article.
 * Words and names are compared without case and diacritics.
 */
export type Query =
  /** `of` has two or more parts. */
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  /** One word as `wordsOf` counts them, in NFC; with `prefix`, any word that begins with it: `captur*`. */
  | { readonly kind: 'word'; readonly word: string; readonly prefix?: true }
  /** Two or more words in sequence, ignoring anything between them that is not a word. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** `name` is in NFC, with single spaces, and has a letter or a digit. */
  | { readonly kind: 'name'; readonly field: NameField; readonly name: string }
  | { readonly kind: 'form'; readonly form: 'direct' | 'indirect' | 'mixed' }
  | { readonly kind: 'anonymity'; readonly anonymity: 'named' | 'described' | 'anonymous' }
  /**
   * `date` is an ISO 8601 day, month or year. "after" includes its first day; "before" ends the day before its first
   * day.
   */
  | { readonly kind: 'published'; readonly side: 'after' | 'before'; readonly date: string }
  | { readonly kind: 'figure'; readonly comparator: Comparator; readonly value: number }

/** An error in a query. `span` is its place in the typed text, in UTF-16 code units. */
export interface QuerySyntaxError {
  readonly message: string
  readonly span: Span
}

/** `query` is absent when the text has no words or fields: everything matches. */
export type ParsedQuery =
  | { readonly kind: 'query'; readonly query?: Query }
  | { readonly kind: 'error'; readonly error: QuerySyntaxError }

/** Whether the query asks for statements rather than articles: some part of it names a voice, a form or an anonymity. */
export const asksForStatements = (query: Query): boolean => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.some(asksForStatements)
    case 'not':
      return asksForStatements(query.of)
    case 'name':
      return query.field === 'voice'
    case 'form':
    case 'anonymity':
      return true
    case 'word':
    case 'phrase':
    case 'published':
    case 'figure':
      return false
  }
}
