import type { Doc, TokenRange } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'
import type { GrammaticalRole } from './grammar.ts'

/** Who speaks where, as far as the attribution model says: the words that name the speaker, the cue and what is said. */
export interface Speech {
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

/** Somebody the words may refer to, with the reason when a constraint rules it out. */
export interface ScoredCandidate {
  readonly entityId: string
  readonly name: string
  readonly probability: number
  /** The constraint that rules the candidate out. */
  readonly rejectedBy?: string
  /** The features that are not 0, by name. Empty unless a trace was requested. */
  readonly features: Readonly<Record<string, number>>
}

/** Words that refer to somebody or something, and to whom. */
export interface Reference extends TokenRange {
  /** The index of the token that decides: the noun of a description, the last word of a name. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly role: GrammaticalRole
  /** The entities meant: several for "they" or "the couple", none when it is unresolved. */
  readonly entityIds: readonly string[]
  /** The probability that these entities are meant; for an unresolved reference, that none of the candidates is. */
  readonly probability: number
  /** Best first. Empty for names. */
  readonly candidates: readonly ScoredCandidate[]
}

/** What resolving found in a text. */
export interface Coreference {
  /** The table given, with records for described entities, and mentions for descriptions and pronouns. */
  readonly table: EntityTable
  /** All names, descriptions and pronouns, in text order. */
  readonly references: readonly Reference[]
}

/** Finds out to whom the pronouns and descriptions of a text refer. */
export interface CoreferenceResolver {
  /** `table` has the names of the text; `speeches` may be in any order. `trace` asks for the features of candidates. */
  readonly resolve: (doc: Doc, table: EntityTable, speeches: readonly Speech[], trace?: boolean) => Coreference
}
