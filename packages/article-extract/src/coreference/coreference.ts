import type { Doc, TokenRange } from '../doc/doc.ts'
import type { EntityRecord, EntityTable } from '../entities/entity-table.ts'
import type { GrammaticalRole } from './mentions/grammar.ts'

/** A speech of the attribution model: the words that name the speaker, the cue and the content. */
export interface Speech {
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

/** A candidate for a reference, with the reason if a constraint rules it out. */
export interface ScoredCandidate {
  readonly entityId: string
  readonly name: string
  readonly probability: number
  /** The constraint that rules the candidate out. */
  readonly rejectedBy?: string
  /** The features that are not 0, by name. Empty unless a trace was requested. */
  readonly features: Readonly<Record<string, number>>
}

/** Words that refer to an entity, and the entity. */
export interface Reference extends TokenRange {
  /** The index of the head: the noun of a description, the last word of a name. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly role: GrammaticalRole
  /** The kind of the entity, for a name. */
  readonly kind?: EntityRecord['kind'] | undefined
  /** The first token of the titles before a name, if it has any. */
  readonly lead?: number
  /** The entities that the words refer to: several for "they" or "the couple", none if the reference is unresolved. */
  readonly entityIds: readonly string[]
  /**
   * The probability of these entities; for an unresolved reference, the probability that it is none of the candidates.
   */
  readonly probability: number
  /** Best first. Empty for names. */
  readonly candidates: readonly ScoredCandidate[]
  /** By which rule a description is a person or an organization that the text names only later. */
  readonly rule?: 'named-next' | 'name-given' | 'described-earlier'
}

/** The result of coreference resolution for a text. */
export interface Coreference {
  /** The given table, with records for described entities, and with mentions for descriptions and pronouns. */
  readonly table: EntityTable
  /** All names, descriptions and pronouns, in text order. */
  readonly references: readonly Reference[]
}

/** Resolves the pronouns and descriptions of a text. */
export interface CoreferenceResolver {
  /**
   * `table` contains the names of the text; `speeches` may be in any order. `trace` requests the features of
   * candidates.
   */
  readonly resolve: (doc: Doc, table: EntityTable, speeches: readonly Speech[], trace?: boolean) => Coreference
}
