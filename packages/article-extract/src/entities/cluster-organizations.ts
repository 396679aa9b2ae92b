import type { Doc } from '../doc/doc.ts'
import { acronymLetters, bracketedAcronym, initialsOf, partialInitials, spelledInitials } from '../names/acronyms.ts'
import type { CleanName } from '../names/clean-name.ts'
import { knownOrganizationNames, legalForms, newspaperWords, organizationWords } from '../names/name-words.ts'
import type { Cluster } from './cluster-persons.ts'
import { nameKey } from './person-name.ts'

/** Initials that begin the names of many organizations. */
const initialsInFront: ReadonlyMap<string, readonly string[]> = new Map([
  ['ny', ['new', 'york']],
  ['un', ['united', 'nations']],
  ['us', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['eu', ['european', 'union']],
  ['no', ['number']],
])

/** The words that distinguish an organization's name from others. */
const coreOf = (words: readonly string[]): string => {
  const core = nameKey(words).split(' ')
  if (core[0] === 'the') core.shift()
  const whole = core.length > 1 ? initialsInFront.get(core[0] ?? '') : undefined
  if (whole) core.splice(0, 1, ...whole)
  while (core.length > 1 && legalForms.has(core.at(-1)!)) core.pop()
  return core.join(' ')
}

/** Short forms that everyone knows as organizations. */
const sameOrganizations: ReadonlyMap<string, string> = new Map([
  ['fed', 'federal reserve'],
  ['the fed', 'federal reserve'],
  ['aclu', 'american civil liberties union'],
  ['vw', 'volkswagen'],
  ['bofa', 'bank of america'],
  ['amex', 'american express'],
  ['fb', 'facebook'],
  ['hp', 'hewlett packard'],
  ['wapo', 'washington post'],
  ['gop', 'republican party'],
])

/** Whether the words name no particular organization: "the Association". */
const generic = (key: string): boolean =>
  organizationWords.has(key) ||
  /^(?:colleges|schools|care|ministry|government|congress|parliament|senate|house)s?$/.test(key)
const shortNames =
  /^(?:congress|parliament|senate|house|treasury|pentagon|kremlin|press|united|city|rovers|wanderers|labour|amnesty)$/

/** Whether one word that many names have is a name by itself: "Congress", "the Tribune". */
const speaksForItself = (key: string): boolean => shortNames.test(key) || newspaperWords.has(key)

/** Organizations whose names also begin the names of their products and parts. */
const standsAlone = /^(?:twitter|facebook|google|amazon|apple|microsoft|instagram|youtube|nbc|abc|cbs)$/

class Organization {
  readonly readings: CleanName[] = []
  readonly probabilities: number[] = []

  add(reading: CleanName, probability: number): void {
    this.readings.push(reading)
    this.probabilities.push(probability)
  }
}

const isSubsequence = (words: readonly string[], longer: readonly string[]): boolean => {
  let at = 0
  for (const word of longer) if (word === words[at]) at++
  return at === words.length
}

/**
 * The organizations of a text, each with its names. An acronym joins the name it abbreviates. A short name joins the
 * only longer name that begins or ends with it. A word for any organization, such as "Association", is not a name.
 */
export const clusterOrganizations = (doc: Doc, readings: readonly CleanName[]): readonly Cluster[] => {
  const organizations: Organization[] = []
  const byKey = new Map<string, Organization>()
  /** `undefined` if several organizations have the same initials. */
  const byInitials = new Map<string, Organization | undefined>()
  const byPartialInitials = new Map<string, Organization | undefined>()
  const byPart = new Map<string, Set<Organization>>()
  /** The organizations with at least three words, by first and last word; at most two for each. */
  const byEnds = new Map<
    string,
    readonly { readonly words: readonly string[]; readonly organization: Organization }[]
  >()

  const part = (key: string, organization: Organization): void => {
    byPart.set(key, (byPart.get(key) ?? new Set()).add(organization))
  }
  const create = (key: string, reading: CleanName): Organization => {
    const organization = new Organization()
    organizations.push(organization)
    byKey.set(key, organization)
    const words = key.split(' ')
    const ends = `${words[0]} ${words.at(-1)}`
    if (words.length > 2) byEnds.set(ends, [...(byEnds.get(ends) ?? []).slice(-1), { words, organization }])
    for (let length = 1; length < words.length && length < 5; length++) {
      part(words.slice(0, length).join(' '), organization)
      part(words.slice(-length).join(' '), organization)
    }
    if (reading.words.length > 1) {
      const all = reading.words.map((word) => word.charAt(0).toUpperCase()).join('')
      for (const initials of new Set([initialsOf(reading.words), all, spelledInitials(reading.words)]))
        byInitials.set(initials, byInitials.has(initials) ? undefined : organization)
    }
    for (const initials of partialInitials(reading.words))
      byPartialInitials.set(initials, byPartialInitials.has(initials) ? undefined : organization)
    const acronym = bracketedAcronym(doc, reading.end)
    if (acronym !== undefined) byInitials.set(acronymLetters(acronym)!, organization)
    return organization
  }

  /** "Harbor Museum", if the text contains exactly one "Harbor Memorial Museum". */
  const withInner = (key: string): Organization | undefined => {
    const words = key.split(' ')
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length < 2 || !organizationWords.has(last) || generic(first) || knownOrganizationNames.has(key))
      return undefined
    const [only, ...others] = byEnds.get(`${first} ${last}`) ?? []
    const isInside = only !== undefined && others.length === 0 && isSubsequence(words, only.words)
    return isInside ? only.organization : undefined
  }

  const isLong = ({ words }: CleanName): boolean => words.length > 1
  for (const reading of readings.filter(isLong).toSorted((one, two) => two.words.length - one.words.length)) {
    const key = coreOf(reading.words)
    const longer = byPart.get(key)
    const known =
      byKey.get(key) ??
      (longer?.size === 1 && !knownOrganizationNames.has(key) ? [...longer][0]! : undefined) ??
      (longer === undefined ? withInner(key) : undefined)
    ;(known ?? create(key, reading)).add(reading, reading.probability)
  }
  for (const reading of readings) {
    if (isLong(reading)) continue
    const key = coreOf(reading.words)
    const letters = acronymLetters(reading.words[0]!)
    const longer = byPart.get(key)
    const known =
      byKey.get(key) ??
      (letters === undefined ? undefined : (byInitials.get(letters) ?? byPartialInitials.get(letters))) ??
      byKey.get(sameOrganizations.get(key) ?? '') ??
      (longer?.size === 1 && !standsAlone.test(key) ? [...longer][0]! : undefined)
    if (known) known.add(reading, Math.min(0.95, 0.4 + reading.probability / 2))
    else if (!generic(key) || speaksForItself(key)) create(key, reading).add(reading, reading.probability)
  }
  return organizations
}
