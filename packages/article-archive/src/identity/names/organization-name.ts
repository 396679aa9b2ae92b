import { normalizedWords } from '../../indexing/normalized-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const little = words('the a an of for and in on to at')
const legalForms = words('inc corp corporation co company ltd limited llc plc gmbh sa ag nv')

/** Bodies known under several names, each row by one; the first is the one the others stand for. */
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

/** A name's words in order of the alphabet, so that "Department of Justice" is the Justice Department. */
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

/** "U.N." is one word. */
const joinedLetters = (parts: readonly string[]): readonly string[] =>
  parts.length > 1 && parts.every((part) => part.length === 1) ? [parts.join('')] : parts

/** The words of a body's name that tell it from others, folded, in order. */
export const organizationWords = (name: string): readonly string[] => {
  const all = joinedLetters(normalizedWords(name.replace(/^the\s|['’]s\b/giu, '')))
  const telling = all.filter((part) => !little.has(part))
  const core = telling.filter((part) => !legalForms.has(part))
  return core.length > 0 ? core : telling.length > 0 ? telling : all
}

/** What a body is looked up by, whatever the order of its words and the form its name is given in. */
export const organizationKey = (name: string): string => {
  const key = inOrder(organizationWords(name))
  return standsFor.get(key) ?? key
}

/** The acronyms that a name of several words may have: "doj" and "dj" of the Department of Justice. */
export const acronymsOf = (name: string): readonly string[] => {
  const all = normalizedWords(name).filter((part) => part !== 'the')
  const core = organizationWords(name)
  if (core.length < 2) return []
  const letters = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('')
  return [...new Set([letters(all), letters(core)])].filter((acronym) => acronym.length > 1)
}

/** Bodies that every town, state or country has one of. */
const commonplace = words(`police department ministry minister council court government office county city sheriff board
  school district hospital university fire church union parliament army navy committee commission agency bank club company
  authority service administration assembly coroner prosecutor prosecutors attorney town village state federal district
  health education interior defense defence finance foreign justice transport public high supreme local national`)

/** Whether a body's name says what it is and not which: "the Health Ministry", "City Council". */
export const isCommonplace = (name: string): boolean => organizationWords(name).every((part) => commonplace.has(part))
