import { normalizedWords } from '../../indexing/normalized-words.ts'
import { acronymsOf } from './organization-name.ts'
import { exclusive, fields, fieldsOfWord, little, sameWord, subjectOf, withPosts } from './role-words.ts'

/** What a person's roles say. */
export interface RoleEvidence {
  /** Words that say what the person does. */
  readonly kinds: ReadonlySet<string>
  /** Words that say where: places, organizations, subjects. */
  readonly qualifiers: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  /** Fields that the work is about. */
  readonly subjects: ReadonlySet<string>
  /** Possible acronyms of the organizations in the roles. */
  readonly acronyms: ReadonlySet<string>
}

/** A qualifier without its ending: "russian" and "russia" share a stem. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, 5) : word)

/** In "son of", the words that follow are about another person. */
const kinOf = new RegExp(`\\b(${fields.family?.names.join('|') ?? ''})\\s+of\\s.*`, 'iu')

/** The name of an organization or of another person in a role: "doctor at Brookfield General Hospital". */
const named =
  /(?<=\b(?:of|at|for|with|to|in|from|by)\s+(?:the\s+)?)\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s+(?:(?:of|for|and|the|&)\s+){0,2}\p{Lu}[\p{L}\p{N}.'’&-]*)+/gu

const minLetters = 3

/** The acronyms of a name and of its beginnings: "UNH" for the University of New Hampshire Survey Center. */
const acronymsIn = (name: string): readonly string[] => {
  const parts = name.split(/\s+/)
  return parts
    .flatMap((_, at) => acronymsOf(parts.slice(0, at + 1).join(' ')))
    .filter((acronym) => acronym.length >= minLetters)
}

/** Collects what roles and the name of an affiliation say. */
export const roleEvidence = (roles: readonly string[], affiliation: string | undefined): RoleEvidence => {
  const own = roles.map((role) => withPosts(role.replace(kinOf, '$1')))
  const bodies = [
    ...own.flatMap((role) => role.match(named) ?? []),
    ...(affiliation === undefined ? [] : [affiliation]),
  ]
  const wordsOf = (text: string): readonly string[] => normalizedWords(text).filter((word) => !little.has(word))
  const all = own.flatMap((role) => wordsOf(role.replace(named, '')))
  const kinds = all.filter((word) => fieldsOfWord.has(word))
  const others = [...all.filter((word) => !fieldsOfWord.has(word)), ...bodies.flatMap(wordsOf)]
  return {
    kinds: new Set(kinds.map((word) => sameWord[word] ?? word)),
    qualifiers: new Set(others.filter((word) => word.length > 2).map(stem)),
    fields: new Set(kinds.flatMap((word) => fieldsOfWord.get(word) ?? [])),
    subjects: new Set(others.flatMap((word) => subjectOf(word) ?? [])),
    acronyms: new Set(bodies.flatMap(acronymsIn)),
  }
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const item of few) if (many.has(item)) return true
  return false
}

/** Whether the work of one is about the field of the other. */
const isAbout = (a: RoleEvidence, b: RoleEvidence): boolean =>
  share(a.subjects, b.fields) || share(b.subjects, a.fields)

const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((field) => fields[field]?.near.some((other) => b.has(other))) ||
  [...b].some((field) => fields[field]?.near.some((other) => a.has(other)))

const isExclusive = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  exclusive.some(
    ([one, other]) =>
      (one.some((word) => a.has(word)) && other.some((word) => b.has(word)) && !one.some((word) => b.has(word))) ||
      (one.some((word) => b.has(word)) && other.some((word) => a.has(word)) && !one.some((word) => a.has(word))),
  )

/** How the roles of two people fit: the same words, one field, related fields, or neither. */
export type RoleFit = 'same' | 'field' | 'near' | 'conflict' | 'unknown'

/** How the roles of two people fit. */
export const roleFit = (a: RoleEvidence, b: RoleEvidence): RoleFit => {
  if (a.fields.size === 0 || b.fields.size === 0) return isAbout(a, b) ? 'near' : 'unknown'
  if (share(a.kinds, b.kinds)) return 'same'
  if (isExclusive(a.kinds, b.kinds)) return 'conflict'
  if (share(a.fields, b.fields)) return 'field'
  return isNear(a.fields, b.fields) || isAbout(a, b) ? 'near' : 'conflict'
}

const maxQualifiers = 3

/** How many qualifiers the roles of two share, at most three; `undefined` if one of them has none. */
export const sharedQualifiers = (a: RoleEvidence, b: RoleEvidence): number | undefined => {
  if (a.qualifiers.size === 0 || b.qualifiers.size === 0) return undefined
  const same = [...a.qualifiers].filter((word) => b.qualifiers.has(word)).length
  const isAcronym = share(a.qualifiers, b.acronyms) || share(b.qualifiers, a.acronyms)
  // "Professor of law" and "legal scholar".
  const isOneSubject = same === 0 && share(a.subjects, b.subjects)
  return Math.min(maxQualifiers, same + (isAcronym || isOneSubject ? 1 : 0))
}

/** Whether the qualifiers of a role name one of these places: "mayor of Tolvik". */
export const namesPlace = ({ qualifiers }: RoleEvidence, places: ReadonlySet<string>): boolean =>
  qualifiers.size > 0 &&
  [...places].some((place) => {
    const telling = place.split(' ').filter((word) => word.length > 2 && !little.has(word))
    return telling.length > 0 && telling.every((word) => qualifiers.has(stem(word)))
  })

const wide = new Set(
  `president premier prime chancellor senator representative governor secretary ambassador pope nominee candidate
    ceo actor actress singer economist author general admiral striker goalkeeper midfielder defender player billionaire`.split(
    /\s+/,
  ),
)

/** Whether a person's roles are known beyond one town. Without roles, nobody is. */
export const isWidelyKnown = ({ kinds }: RoleEvidence): boolean => [...kinds].some((kind) => wide.has(kind))

const localFields = ['police', 'school', 'trade', 'ordinary']
const localOffices = new Set([
  'mayor',
  'councilman',
  'councilwoman',
  'councillor',
  'councilor',
  'alderman',
  'reeve',
  'sheriff',
  'coroner',
])

/** Whether a person's roles belong to one town: police, teachers, mayors. */
export const isLocal = ({ kinds, fields: own }: RoleEvidence): boolean =>
  localFields.some((field) => own.has(field)) || [...kinds].some((kind) => localOffices.has(kind))

/** Whether the news usually quotes people with these roles only once. */
export const isOrdinary = ({ fields: own }: RoleEvidence): boolean => own.has('ordinary')

const expertFields = ['academia', 'advice', 'business', 'media', 'arts']

/** Whether people with these roles speak in stories set anywhere: scholars, strategists, authors. */
export const isExpert = ({ fields: own }: RoleEvidence): boolean => expertFields.some((field) => own.has(field))
