import { normalizedWords } from '../../indexing/normalized-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const little = words('the a an of for and in on to at')
const legalForms = words('inc corp corporation co company ltd limited llc plc gmbh sa ag nv')

/** Organizations with several names, one per row. The first name is the main one. */
const wellKnown = `
  united nations: un, united nations organization
  european union: eu
  united states: us, usa, united states america
  federal reserve: fed, federal reserve board, federal reserve system, federal reserve bank, us federal reserve
  federal bureau investigation: fbi
  central intelligence agency: cia
  national security agency: nsa
  north atlantic treaty organization: nato
  world health organization: who
  international monetary fund: imf
  department justice: doj, us department justice
  associated press: ap
  republican party: gop
  environmental protection agency: epa
  internal revenue service: irs
  national rifle association: nra
  house representatives: us house representatives
  senate: us senate
  supreme court: us supreme court, scotus
  new york times: nyt
  british broadcasting corporation: bbc
`

/** The words of a name in alphabetical order, so that "Department of Justice" equals "Justice Department". */
const inOrder = (name: readonly string[]): string => [...name].sort().join(' ')

const standsFor: ReadonlyMap<string, string> = new Map(
  wellKnown
    .trim()
    .split('\n')
    .map((row) => row.split(':'))
    .flatMap(([name = '', forms = '']) =>
      [name, ...forms.split(',')].map(
        (form) => [inOrder(form.trim().split(' ')), inOrder(name.trim().split(' '))] as const,
      ),
    ),
)

/** Joins initials: "U.N." is one word. */
const joinedLetters = (parts: readonly string[]): readonly string[] =>
  parts.length > 1 && parts.every((part) => part.length === 1) ? [parts.join('')] : parts

/** The identifying words of an organization's name, normalized, in order. */
export const organizationWords = (name: string): readonly string[] => {
  const all = joinedLetters(normalizedWords(name.replace(/^the\s|['’]s\b/giu, '')))
  const telling = all.filter((part) => !little.has(part))
  const core = telling.filter((part) => !legalForms.has(part))
  return core.length > 0 ? core : telling.length > 0 ? telling : all
}

/** The lookup key of an organization, independent of word order and of the form of its name. */
export const organizationKey = (name: string): string => {
  const key = inOrder(organizationWords(name))
  return standsFor.get(key) ?? key
}

/** The possible acronyms of a name of several words: "doj" and "dj" for the Department of Justice. */
export const acronymsOf = (name: string): readonly string[] => {
  const all = normalizedWords(name).filter((part) => part !== 'the')
  const core = organizationWords(name)
  if (core.length < 2) return []
  const letters = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('')
  return [...new Set([letters(all), letters(core)])].filter((acronym) => acronym.length > 1)
}

/** Organizations that every town, state or country has. */
const commonplace = words(`police department ministry minister council court government office county city sheriff board
  school district hospital university fire church union parliament army navy committee commission agency bank club company
  authority service administration assembly coroner prosecutor prosecutors attorney town village state federal district
  health education interior defense defence finance foreign justice transport public high supreme local national`)

/** Whether the name of an organization says what it is but not which one: "the Health Ministry", "City Council". */
export const isCommonplace = (name: string): boolean => organizationWords(name).every((part) => commonplace.has(part))
