import type { Entity } from '@onrecord/article-data'
import type { TokenRange } from '../doc/doc.ts'

/** An entity of the text, with its names and roles. */
export interface EntityRecord {
  readonly id: string
  readonly kind: Entity['kind']
  /** The fullest name, without titles and roles. For an entity without a name, its description as written. */
  readonly name: string
  /** Other forms of the name in the text: surname, short name, acronym. */
  readonly aliases: readonly string[]
  /** Titles, ranks, occupations, honors and descriptions: "Superintendent", "D-Ohio", "mayor of Leeds". */
  readonly roles: readonly string[]
  /** Whether the text names the entity; otherwise it only describes it: "a spokeswoman". */
  readonly named: boolean
  /** The gender that a pronoun, title or first name shows. */
  readonly gender?: 'he' | 'she'
  readonly countryCode?: string
  readonly creatorId?: string
}

/** A mention of an entity. */
export interface EntityMention extends TokenRange {
  readonly entityId: string
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The first token of the titles and descriptions before a name, if there are any. */
  readonly lead?: number
  /** The probability that the words refer to this entity, 0 to 1. */
  readonly probability: number
}

/** The entities of the text and their mentions. A step that learns more returns a new table. */
export interface EntityTable {
  readonly entities: readonly EntityRecord[]
  /** In text order. */
  readonly mentions: readonly EntityMention[]
}
