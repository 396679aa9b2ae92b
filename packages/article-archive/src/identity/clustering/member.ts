import type { Evidence } from '../evidence.ts'
import { type PersonName, personName } from '../names/person-name.ts'

/** An entity of the archive as its voice is decided: what is known of it and how much it says. Days are counted as in the archive. */
export interface Member {
  readonly number: number
  readonly hash: string
  readonly evidence: Evidence
  readonly articles: number
  readonly statements: number
  readonly first: number | null
  readonly last: number | null
}

/** Who and what stands beside an entity in some of its stories: names of people and bodies, places, publishers. */
export interface Context {
  readonly names: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly publishers: ReadonlySet<string>
}

/** An entity as an archive stores it, with the number of what the archive itself found that it goes by; null for itself. */
export interface MemberRow extends Member {
  readonly auto: number | null
}

/** An entity that a short name may refer to, with the number of its voice. */
export type Reaching = Member & { readonly voice: number }

/** What else is known of entities that are compared. */
export interface Sources {
  /** Contexts of those entities that `needsContext` names. */
  readonly contexts: ReadonlyMap<number, Context>
  /** In how many stories two entities stand as two: "3 17" with the lesser number first. */
  readonly apart: ReadonlyMap<string, number>
}

/** Sources that say nothing. */
export const noSources: Sources = { contexts: new Map(), apart: new Map() }

/** The key of `Sources.apart`. */
export const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Those who are in most stories first; a fixed order in any archive. */
export const byWeight = (a: Member, b: Member): number =>
  b.articles - a.articles || b.statements - a.statements || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)

/** The entity that a voice is named after and found by. */
export const rootOfMembers = (members: readonly Member[]): Member => {
  const [first, ...rest] = members
  if (!first) throw new Error('A voice has one entity at least.')
  return rest.reduce((best, member) => (byWeight(member, best) < 0 ? member : best), first)
}

const namesOf = new WeakMap<Evidence, PersonName>()

/** The name of a person, taken apart once for each entity. */
export const memberName = ({ evidence }: Pick<Member, 'evidence'>): PersonName => {
  const known = namesOf.get(evidence)
  if (known) return known
  const made = personName(evidence.name)
  namesOf.set(evidence, made)
  return made
}

/** An entity without what changes from story to story, so that comparisons with it stay as they are. */
export const timeless = <Found extends Member>(member: Found): Found => ({
  ...member,
  articles: 1,
  statements: 1,
  first: null,
  last: null,
})
