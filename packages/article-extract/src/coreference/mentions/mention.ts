import type { TokenRange } from '../../doc/doc.ts'
import type { EntityRecord } from '../../entities/entity-table.ts'
import type { Place } from './grammar.ts'
import type { NounSense } from './nouns.ts'

/** The pronouns that are resolved, by agreement. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'who' | 'i' | 'we'

/** The determiner of a description: "the mayor", "this mayor", "her mayor", "a mayor", "mayor". */
export type Determiner = 'the' | 'this' | 'possessive' | 'indefinite' | 'bare'

interface AnyMention extends TokenRange, Place {
  readonly head: number
  readonly sentence: number
  readonly block: number
  readonly quotation: number
}

/** A name, and its entity. */
export interface NameMention extends AnyMention {
  readonly form: 'name'
  readonly entityId: string
  /** The kind of the entity. */
  readonly kind: EntityRecord['kind'] | undefined
  /** The first token of the titles before the name, or of the name itself. */
  readonly lead: number
  readonly probability: number
}

/** A pronoun. */
export interface PronounMention extends AnyMention {
  readonly form: 'pronoun'
  readonly pronoun: PronounKind
  readonly reflexive: boolean
}

/** A description: a noun with its determiner and modifiers. */
export interface NominalMention extends AnyMention {
  readonly form: 'nominal'
  /** The noun in the form in which nouns are compared; see `roleKey`. */
  readonly key: string
  readonly sense: NounSense
  readonly determiner: Determiner
  /** The words between the determiner and the noun, in lower case. */
  readonly modifiers: readonly string[]
  /** The words of the phrase after the noun: "of the inquiry" gives "inquiry". */
  readonly complement: readonly string[]
}

/** Words that refer, or may refer, to an entity. */
export type Mention = NameMention | PronounMention | NominalMention

const pronounForms: Readonly<Record<PronounKind, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  they: 'they them their theirs themselves',
  it: 'it its itself',
  who: 'who whom whose which',
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
}

/** The kind of each pronoun form, by the word in lower case. */
export const pronouns: ReadonlyMap<string, PronounKind> = new Map(
  Object.entries(pronounForms).flatMap(([kind, forms]) =>
    forms.split(' ').map((form): [string, PronounKind] => [form, kind as PronounKind]),
  ),
)
