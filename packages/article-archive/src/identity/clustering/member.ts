import type { Evidence } from '../evidence.ts'
import { type PersonName, personName } from '../names/person-name.ts'

/**
 * An entity of the archive when its voice is decided: what is known about it, and how much it says. Days are day
 * numbers of the archive.
 */
export interface Member {
  readonly number: number
  readonly hash: string
  readonly evidence: Evidence
  readonly articles: number
  readonly statements: number
  readonly first: number | null
  readonly last: number | null
}

/** What appears next to an entity in some of its stories: people and organizations, places, publishers. */
export interface Context {
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly publishers: ReadonlySet<string>
}

/**
 * An entity as stored. `auto` is the number of the entity that the archive found it to belong to; null if it is its
 * own voice.
 */
export interface MemberRow extends Member {
  readonly auto: number | null
}

/** An entity that a short name may refer to, with the number of its voice. */
export type Reaching = Member & { readonly voice: number }

/** More data about compared entities. */
export interface Sources {
  /** Contexts of the entities that `needsContext` returns. */
  readonly contexts: ReadonlyMap<number, Context>
  /** How many stories list two entities separately: "3 17", with the lower number first. */
  readonly apart: ReadonlyMap<string, number>
}

/** Sources without data. */
export const noSources: Sources = { contexts: new Map(), apart: new Map() }

/** The key of a pair in `Sources.apart`. */
export const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Sorts by the number of stories, then in a fixed order that is the same in any archive. */
export const byWeight = (a: Member, b: Member): number =>
  b.articles - a.articles || b.statements - a.statements || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)

/** The main entity of a voice, which gives the voice its id. */
export const rootOfMembers = (members: readonly Member[]): Member => {
  const [first, ...rest] = members
  if (!first) throw new Error('A voice has at least one entity.')
  return rest.reduce((best, member) => (byWeight(member, best) < 0 ? member : best), first)
}

const namesOf = new WeakMap<Evidence, PersonName>()

/** The parsed name of a person, computed once per entity. */
export const memberName = ({ evidence }: Pick<Member, 'evidence'>): PersonName => {
  const known = namesOf.get(evidence)
  if (known) return known
  const made = personName(evidence.name)
  namesOf.set(evidence, made)
  return made
}

/** The entity without what changes from story to story, so that comparisons with it stay the same. */
export const timeless = <Found extends Member>(member: Found): Found => ({
  ...member,
  articles: 1,
  statements: 1,
  first: null,
  last: null,
})
