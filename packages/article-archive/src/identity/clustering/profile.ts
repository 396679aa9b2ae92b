import { type PersonName, titlesBefore } from '../names/person-name.ts'
import { type RoleEvidence, roleEvidence } from '../names/role-evidence.ts'
import { fieldsOfWord } from '../names/role-words.ts'
import { type Context, type Member, memberName } from './member.ts'

/** What is known about a person, from one entity or from several. */
export interface Profile {
  readonly names: readonly PersonName[]
  readonly roles: RoleEvidence
  /** Places where the person's stories are set. */
  readonly places: ReadonlySet<string>
  readonly publishers: ReadonlySet<string>
  /** Places and names in the stories that were read. */
  readonly placesBeside: ReadonlySet<string>
  readonly namesBeside: ReadonlySet<string>
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>
  readonly articles: number
  readonly first: number | null
  readonly last: number | null
}

const none: ReadonlySet<string> = new Set()
const setOf = (text: string | undefined): ReadonlySet<string> => (text === undefined ? none : new Set([text]))

/** Titles that say what a person does: "Judge" does, "Mrs." does not. */
const rolesInName = (name: string): readonly string[] => titlesBefore(name).filter((word) => fieldsOfWord.has(word))

/** The profile of one entity. */
export const profileOf = (member: Member, context: Context | undefined): Profile => ({
  names: [memberName(member)],
  roles: roleEvidence([...member.evidence.roles, ...rolesInName(member.evidence.name)], member.evidence.affiliation),
  places: setOf(member.evidence.place),
  publishers: context?.publishers ?? setOf(member.evidence.publisher),
  placesBeside: context?.places ?? none,
  namesBeside: context?.names ?? none,
  identifiers: new Map(
    member.evidence.identifiers.map(({ scheme, value }) => [scheme.toLowerCase(), new Set([value])]),
  ),
  articles: member.articles,
  first: member.first,
  last: member.last,
})

const maxKept = 400

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  if (b.size === 0 || a.size >= maxKept) return a
  if (a.size === 0) return b
  return [...b].every((item) => a.has(item)) ? a : new Set([...a, ...b])
}

const sameName = (a: PersonName, b: PersonName): boolean =>
  a.form === b.form &&
  a.given === b.given &&
  a.surname === b.surname &&
  a.suffix === b.suffix &&
  a.middles.join(' ') === b.middles.join(' ')

const least = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b))
const greatest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b)

const maxNames = 24

/** The combined profile of two that are taken to be one person. */
export const joinProfiles = (a: Profile, b: Profile): Profile => {
  const names = b.names.filter((name) => !a.names.some((known) => sameName(known, name)))
  const schemes = [...new Set([...a.identifiers.keys(), ...b.identifiers.keys()])]
  return {
    names: names.length === 0 ? a.names : [...a.names, ...names].slice(0, maxNames),
    roles: {
      kinds: union(a.roles.kinds, b.roles.kinds),
      qualifiers: union(a.roles.qualifiers, b.roles.qualifiers),
      fields: union(a.roles.fields, b.roles.fields),
      subjects: union(a.roles.subjects, b.roles.subjects),
      acronyms: union(a.roles.acronyms, b.roles.acronyms),
    },
    places: union(a.places, b.places),
    publishers: union(a.publishers, b.publishers),
    placesBeside: union(a.placesBeside, b.placesBeside),
    namesBeside: union(a.namesBeside, b.namesBeside),
    identifiers:
      b.identifiers.size === 0
        ? a.identifiers
        : new Map(
            schemes.map((scheme) => [
              scheme,
              union(a.identifiers.get(scheme) ?? none, b.identifiers.get(scheme) ?? none),
            ]),
          ),
    articles: a.articles + b.articles,
    first: least(a.first, b.first),
    last: greatest(a.last, b.last),
  }
}
