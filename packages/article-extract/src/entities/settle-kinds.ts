import type { Doc, TokenRange } from '../doc/doc.ts'
import { acronymLetters, initialsOf } from '../names/acronyms.ts'
import type { CleanName } from '../names/clean-name.ts'
import type { NameKind, NameSpan } from '../names/name-span.ts'
import {
  classNouns,
  companyWords,
  knownOrganizationNames,
  knownOrganizations,
  legalForms,
  organizationWords,
  otherWords,
} from '../names/name-words.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { isFirstName } from './first-names.ts'
import { kindEvidence } from './kind-evidence.ts'
import { nameKey } from './person-name.ts'

/** Prepositions that come before places more than before other names. */
const inside = new Set(['in', 'near', 'outside', 'across', 'throughout'])
const placeWords = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'to', 'around', 'throughout', 'of'])
/** The weight of a title before the name, compared with probabilities of at most 1. */
const titleWeight = 3

/** The weight of words that are known to be an organization's name. */
const organizationWeight = 5
/** Words in camel case, but not surnames: "CloudSimple", not "McDonald". */
const camelCase = /^(?!Mac|Mc|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u
const street = /^(?:St|Ave|Blvd|Rd|Dr|Hwy|Ln)\.$/
/** Nouns after a name that only an organization has. */
const organizationNoun =
  /^(?:party|movement|group|militants|coalition|militia|company|airline|newspaper|magazine|website|ceo|shares|stock|stores|employees|customers|subsidiary|shareholders|executives)$/
/** Nouns before "of" and a place: "the Duke of Harwell". */
const placeHead =
  /^(?:duke|duchess|earl|marquess|bishop|archbishop|mayor|city|town|village|county|capital|port|residents|outskirts|suburb|streets|parts)$/
/** Nouns for what only a place has: "Harwell's mayor", "Harwell residents", "Norland's oil minister". */
const civic =
  /^(?:mayor|residents|minister|parliament|capital|population|streets|outskirts|suburbs|airport|councillors)$/
/** The maximum number of words between a possessive place and what it has. */
const civicReach = 3

/** Whether the words around a name show that it is a place. */
const isAmongPlaces = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  if (tokens[first - 1]?.lower === 'of' && placeHead.test(tokens[first - 2]?.lower ?? '')) return true
  if (tokens[end]?.lower === 'residents') return true
  if (!/^['’]s?$/u.test(tokens[end]?.text ?? '')) return false
  const behind = tokens.slice(end + 1, end + 1 + civicReach)
  const noun = behind.findIndex(({ lower }) => civic.test(lower))
  return (
    noun >= 0 && behind.slice(0, noun).every(({ text, penn }) => text.toLowerCase() === text && /^(?:NN|JJ)/.test(penn))
  )
}

const pronounKinds: ReadonlyMap<string, NameKind> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['its', 'organization'],
  ['itself', 'organization'],
])
/** The number of tokens after a name in which a pronoun of the same sentence refers to it. */
const pronounReach = 14

/** Things that organizations make, sell or hold: "Corran TV", if the text also contains "Corran". */
const product =
  /^(?:tv|tour|watch|phone|tablet|app|website|store|card|console|camera|laptop|car|sedan|suv|truck|festival|awards?|championship|open|cup|show|series)$/
/** The weight of a name with a product that begins with an organization's name. */
const productWeight = 6

/** Landforms: "Mt. Corran", "Lake Astrid". */
const landform = /^(?:mt|mount|lake|fort|cape)$/

/** How much more evidence against a person than for one makes the name an organization's. */
const enough = 1.5

/** How much a verb of speaking after a name is evidence for a person. */
const speakingWeight = 0.5

/** The probability of a full name above which its last word alone is the same person. */
const surnameProbability = 0.5

/** Whether a single capitalized word names a thing: "Brexit". */
const isThing = (words: readonly string[]): boolean => words.length === 1 && otherWords.has(nameKey(words))

/** Organizations that are named after the person they work for. */
const personOrganization = /^(?:administration|campaign|team)$/

/**
 * The part of a company's name that identifies it, if that is not also a person or a place: "Middle Harwell" in "Middle
 * Harwell Utilities Inc". One word before a legal form identifies a company too: "Marten" in "Marten Inc".
 */
const companyCore = (words: readonly string[]): readonly string[] | undefined => {
  let end = words.length
  while (end > 0 && isCompanyWord(nameKey([words[end - 1]!]))) end--
  const core = words.slice(0, end)
  const isPerson = end > 1 && isFirstName(nameKey(core.slice(0, 1)))
  const isFormed = end === 1 && legalForms.has(nameKey(words.slice(-1)))
  return (end > 1 || isFormed) && end < words.length && !isPerson && !knownPlace(nameKey(core)) ? core : undefined
}

const isCompanyWord = (key: string): boolean => legalForms.has(key) || companyWords.has(key)

type Votes = Map<NameKind, number>

/** Nouns for a company that are also occupations: "developer Ilse Marten". */
const alsoOccupation = /^(?:publisher|developer|maker|manufacturer|retailer|wholesaler|brewer|bookmaker|homebuilder)$/

/** Whether the title before a name is a person's; "the car maker Tavo" is a company, "the newspaper El Tavano" a body. */
const isTitled = ({ title, words }: CleanName): boolean => {
  if (title === undefined || !classNouns.has(title)) return title !== undefined
  return words.length > 1 && (alsoOccupation.test(title) || isFirstName(nameKey([words[0]!])))
}

const best = (votes: Votes): NameKind | undefined => {
  let found: NameKind | undefined
  for (const [kind, weight] of votes) if (found === undefined || weight > votes.get(found)!) found = kind
  return found
}

/** The evidence of a name's own words, and the words after it, for its kind, in addition to the name finder's. */
const hints = (
  doc: Doc,
  { words, first, end }: CleanName,
  opens: ReadonlySet<number>,
): readonly (readonly [NameKind, number])[] => {
  const key = nameKey(words).replace(/^the /, '')
  if (knownOrganizationNames.has(key)) return [['organization', organizationWeight]]
  if (words.length > 1) {
    const [first, last] = [nameKey([words[0]!]), nameKey([words.at(-1)!])]
    if (street.test(words.at(-1)!) || landform.test(first)) return [['place', organizationWeight]]
    // A network of people may have a site's name: "Harbor Twitter".
    if (knownOrganizations.has(last) && !isFirstName(first) && words.length === 2) return [['organization', 1.5]]
    return companyWords.has(last) && !isFirstName(first) ? [['organization', 1.5]] : []
  }
  if (knownOrganizations.has(key)) return [['organization', organizationWeight]]
  const found: (readonly [NameKind, number])[] = []
  if (knownPlace(key) && !isFirstName(key)) found.push(['place', 1.5])
  if (inside.has(doc.tokens[first - 1]?.lower ?? '')) found.push(['place', 0.7])
  if (isAmongPlaces(doc, { first, end })) found.push(['place', 2])
  if (/^(?:\p{Lu}\.){2}$/u.test(words[0]!)) found.push(['place', 1.5])
  if (camelCase.test(words[0]!)) found.push(['organization', 1])
  if (organizationNoun.test(doc.tokens[end]?.lower ?? '')) found.push(['organization', 1])
  const sentenceEnd = doc.sentences[doc.sentenceOf[end - 1]!]!.end
  for (let at = end; at < Math.min(sentenceEnd, end + pronounReach) && !opens.has(at); at++) {
    const kind = pronounKinds.get(doc.tokens[at]!.lower)
    // "The Courier reported that she": the pronoun is somebody else.
    if (kind === 'person' && doc.tokens[first - 1]?.lower === 'the') return found
    if (kind !== undefined) return [...found, [kind, 1]]
  }
  return found
}

/**
 * Gives the same words one kind in the whole text: the kind of most of their mentions. A place keeps its kind in a
 * place's position, even if the word is also a surname.
 */
export const settleKinds = (
  doc: Doc,
  spans: readonly NameSpan[],
  readings: readonly CleanName[],
): readonly NameSpan[] => {
  const votes = new Map<string, Votes>()
  const vote = (key: string, kind: NameKind, weight: number): void => {
    const given: Votes = votes.get(key) ?? new Map()
    votes.set(key, given.set(kind, (given.get(kind) ?? 0) + weight))
  }
  const surnames = new Set<string>()
  const initials = new Set(
    readings.flatMap(({ kind, words }) => (kind === 'organization' && words.length > 1 ? [initialsOf(words)] : [])),
  )
  const opens = new Set(readings.map(({ first }) => first))
  const evidence = new Map<string, number>()
  const speakers = new Set<string>()
  const organizations = new Set(
    readings.flatMap(({ kind, words }) => (kind === 'organization' ? [nameKey(words)] : [])),
  )
  for (const reading of readings) {
    const { kind, words, probability } = reading
    const key = nameKey(words)
    vote(key, kind, probability + (kind === 'person' && isTitled(reading) ? titleWeight : 0))
    const hinted = isTitled(reading) ? [] : hints(doc, reading, opens)
    for (const [other, weight] of hinted) vote(key, other, weight)
    if (words.length > 1 && product.test(nameKey([words.at(-1)!])) && organizations.has(nameKey(words.slice(0, -1))))
      vote(key, 'work', productWeight)
    const isDoubtful = kind === 'place' ? !knownPlace(key) : kind !== 'work' && !isFirstName(nameKey([words[0]!]))
    if (isDoubtful) {
      const { person, other, speaks } = kindEvidence(doc, reading, opens)
      evidence.set(key, (evidence.get(key) ?? 0) + other - person)
      if (speaks) speakers.add(key)
      if (isThing(words)) vote(key, 'work', 1.5)
    }
    const letters = words.length === 1 ? acronymLetters(doc.tokens[reading.first]!.text) : undefined
    if (letters !== undefined && initials.has(letters)) vote(key, 'organization', organizationWeight)
    if (words.length < 2 || words.length > 4) continue
    const isCompany = hinted.some(([other]) => other === 'organization')
    if (kind === 'person' && !isCompany) {
      if (probability > surnameProbability) surnames.add(nameKey([words.at(-1)!]))
      for (const word of [words[0]!, words.at(-1)!]) vote(nameKey([word]), 'person', probability)
    }
    if (kind === 'organization' || isCompany) {
      const short = companyCore(words)
      if (short) vote(nameKey(short), 'organization', organizationWeight)
    }
    // "The Marten campaign" is named after a person.
    const isPersons = words.length === 2 && personOrganization.test(words[1]!)
    if (kind === 'organization' || isCompany)
      vote(nameKey([words[0]!]), isPersons ? 'person' : 'organization', 1 + probability)
    const last = nameKey([words.at(-1)!])
    if (kind === 'organization' && organizationWords.has(last)) vote(last, 'organization', 1 + probability)
  }
  const settledKind = (key: string): NameKind | undefined => {
    const voted = best(votes.get(key) ?? new Map())
    const weight = (evidence.get(key) ?? 0) - (speakers.has(key) ? speakingWeight : 0)
    const isOrganization = (voted === 'person' || voted === 'place') && weight >= enough
    return isOrganization ? 'organization' : voted
  }
  /** The last words only of names that are organizations' after all: "Hawks" in "the Harwell Hawks". */
  const notSurnames = new Set<string>()
  const full = readings.filter(({ kind, words }) => kind === 'person' && words.length > 1)
  const isBody = (reading: CleanName): boolean =>
    !isTitled(reading) && settledKind(nameKey(reading.words)) === 'organization'
  for (const reading of full) if (isBody(reading)) notSurnames.add(nameKey(reading.words.slice(-1)))
  if (notSurnames.size > 0)
    for (const reading of full) if (!isBody(reading)) notSurnames.delete(nameKey(reading.words.slice(-1)))
  return spans.map((span, index) => {
    const reading = readings[index]!
    const { words } = reading
    const key = nameKey(words)
    const isPart = words.length === 1 && span.kind === 'person'
    if (isPart && notSurnames.has(key)) return { ...span, kind: 'organization' }
    // The last word of a full name is that person's name, even if others have it too.
    if (isPart && surnames.has(key)) return span
    const settled = settledKind(key)
    if (settled === undefined || settled === span.kind || (isTitled(reading) && settled !== 'place')) return span
    const inPlace = placeWords.has(doc.tokens[span.first - 1]?.lower ?? '')
    if (
      span.kind === 'place' &&
      inPlace &&
      settled === 'person' &&
      (knownPlace(words.join(' ')) || span.probability > 0.9)
    )
      return span
    return { ...span, kind: settled }
  })
}
