import type { Evidence } from './evidence.ts'
import { type PersonName, personName } from './person-name.ts'

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

/** What a block is decided by. `reaching` are entities of other blocks, each with the number that its voice has so far. */
export interface Block {
  readonly key: string
  readonly members: readonly Member[]
  readonly reaching: readonly (Member & { readonly voice: number })[]
  /** Contexts of those entities that `needsContext` names. */
  readonly contexts: ReadonlyMap<number, Context>
  /** What the entities were found to go by so far, null for themselves; without it whole names are decided anew. */
  readonly autos?: ReadonlyMap<number, number | null>
  /** In how many stories two of the entities stand as two: "3 17" with the lesser number first. */
  readonly apart: ReadonlyMap<string, number>
}

/** The key of `Block.apart`. */
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
