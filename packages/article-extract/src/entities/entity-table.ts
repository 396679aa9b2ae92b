import type { Entity } from '@onrecord/article-data'
import type { TokenRange } from '../doc/doc.ts'

/** Somebody or something in the text, and all that the text says of who or what it is. */
export interface EntityRecord {
  readonly id: string
  readonly kind: Entity['kind']
  /** The fullest name, without titles and roles; for an entity without a name, its description as written. */
  readonly name: string
  /** Other forms of the name in the text: surname, short name, acronym. */
  readonly aliases: readonly string[]
  /** Titles, ranks, occupations, honors and descriptions: "Superintendent", "D-Ohio", "mayor of Leeds". */
  readonly roles: readonly string[]
  /** Whether the text gives it a name. Otherwise it is only described: "a spokeswoman". */
  readonly named: boolean
  /** As the text shows it, by pronoun, title or first name. */
  readonly gender?: 'he' | 'she'
  readonly countryCode?: string
  readonly creatorId?: string
}

/** A place in the text that refers to an entity. */
export interface EntityMention extends TokenRange {
  readonly entityId: string
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The first token of the titles and descriptions in front of a name, when it has any. */
  readonly lead?: number
  /** The probability that the words refer to this entity, 0 to 1. */
  readonly probability: number
}

/** Who and what the text speaks of, and where. A step that learns more returns a new table. */
export interface EntityTable {
  readonly entities: readonly EntityRecord[]
  /** In text order. */
  readonly mentions: readonly EntityMention[]
}
