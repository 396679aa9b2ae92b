import { type Doc, opensSentence } from '../doc/doc.ts'
import type { CleanName } from '../names/clean-name.ts'
import {
  isIndefinite,
  isTitle,
  knownOrganizationNames,
  notOrganizations,
  occupations,
  organizationWords,
  partyMembers,
  roleModifiers,
} from '../names/name-words.ts'
import { isRoleWord } from '../names/roles.ts'
import { pluralOf } from '../names/shared-surname.ts'
import { isDemonym, isNational } from '../places/gazetteer.ts'
import { nameKey } from './person-name.ts'

/** Mentions below this probability are not names. */
const leastProbability = 0.3
/** A word that begins a sentence and occurs only once needs a higher probability. */
const openingProbability = 0.5

/** Statistics on the names of a text. */
interface NameCounts {
  /** First and last words of the names of persons with two words and more. */
  readonly parts: ReadonlySet<string>
  /** The plurals of the surnames of persons with two words and more: "martens". */
  readonly families: ReadonlySet<string>
  /** The number of names that contain the word. */
  readonly counts: ReadonlyMap<string, number>
}

/** Counts the words in a text's names. */
export const countNameWords = (readings: readonly CleanName[]): NameCounts => {
  const [parts, families] = [new Set<string>(), new Set<string>()]
  const counts = new Map<string, number>()
  for (const { kind, words } of readings) {
    const keys = words.map((word) => nameKey([word]))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    if (kind !== 'person' || keys.length < 2) continue
    parts.add(keys[0]!).add(keys.at(-1)!)
    families.add(pluralOf(keys.at(-1)!))
  }
  // "The Browns" are a team if the text also contains "Harwell Browns".
  for (const { words } of readings) if (words.length > 1) families.delete(nameKey(words.slice(-1)))
  return { parts, families, counts }
}

const manyEnding = /(?:ists|ians|ans|ites|ers)$/

/**
 * Whether the words name many people rather than a person or an organization: "the Orbans", "Salafists", "Israelis",
 * "Oversight Committee Republicans".
 */
const isMany = (doc: Doc, { kind, first, end, words }: CleanName, { families }: NameCounts): boolean => {
  const last = doc.tokens[end - 1]!
  const isFamily = words.length === 1 && families.has(nameKey(words)) && doc.tokens[first - 1]?.lower === 'the'
  if (isFamily) return true
  if (!/[^s]s$/.test(last.lower) || !/S$/.test(last.penn)) return false
  const isPeople = isDemonym(last.lower) || /^(?:tories|dems|republicans|democrats)$/.test(last.lower)
  if (words.length > 1) return kind === 'person' && isPeople && !knownOrganizationNames.has(nameKey(words))
  if (kind === 'person')
    return doc.tokens[first - 1]?.lower === 'the' || isPeople || (last.penn === 'NNPS' && manyEnding.test(last.lower))
  return isPeople
}

/**
 * Whether the words describe one of many: "the Wisconsin Republican", "a Harwell Valley Liberal", "a Green", but not "the
 * Republican convention" and "a Marten rally".
 */
const isMember = ({ tokens }: Doc, { kind, first, end }: CleanName): boolean => {
  const [{ lower }, before] = [tokens[end - 1]!, tokens[first - 1]]
  if (/^(?:NOUN|PROPN|ADJ|PART)$/.test(tokens[end]?.tag ?? '')) return false
  if (isIndefinite(before)) return partyMembers.has(lower) || (kind === 'person' && end - first === 1)
  return (
    end - first === 1 &&
    /^(?:republican|democrat|libertarian)$/.test(lower) &&
    /^(?:DET|ADJ|PROPN)$/.test(before?.tag ?? '')
  )
}

/** Whether the word is only a role: "Minister". "King" is a name if the text contains a Gayla King. */
const isOnlyRole = (doc: Doc, { first, words, title }: CleanName, { parts }: NameCounts): boolean =>
  words.length === 1 && title === undefined && isRoleWord(doc.tokens[first]) && !parts.has(nameKey(words))

/** Offices that no organization's name ends with. */
const office = /^(?:minister|secretary|premier|chancellor|ambassador|governor|mayor|senator)$/

/** Whether the words are an office and name nobody: "Federal Minister", "Health Secretary", "Chief Constable". */
const isOffice = ({ kind, words }: CleanName): boolean => {
  const keys = words.map((word) => nameKey([word]))
  const last = keys.at(-1)!
  if (kind !== 'organization' || keys.length < 2 || !isTitle(last)) return false
  const isQualifier = (word: string): boolean =>
    isTitle(word) || occupations.has(word) || roleModifiers.has(word) || isDemonym(word)
  return office.test(last) ? !keys.includes('of') : keys.every(isQualifier)
}

/** Whether the words are the field of a minister: "Environment" in "the Minister for the Environment". */
const isPortfolio = ({ tokens }: Doc, { kind, first, words }: CleanName): boolean => {
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const [of, title] = [tokens[link]?.lower ?? '', tokens[link - 1]?.lower ?? '']
  if (kind !== 'organization' || !/^(?:minister|secretary)$/.test(title) || !/^(?:of|for)$/.test(of)) return false
  const keys = words.map((word) => nameKey([word]))
  // "The secretary of the Dockers Union" works for it.
  const isBody = organizationWords.has(keys.at(-1)!) && !roleModifiers.has(keys.at(-1)!)
  return !isBody && (title === 'minister' || of === 'for' || keys[0] === 'state')
}

const compass = /^(?:north|south|east|west)(?:ern)?$/i

/** Whether the words say where one person comes from: "said the Welshman", "the Northern Irishman". */
const isOneFrom = ({ tokens }: Doc, { first, words }: CleanName): boolean => {
  const own = words.length === 2 && compass.test(words[0]!) ? words.slice(1) : words
  return /^(?:DET|ADJ|NUM)$/.test(tokens[first - 1]?.tag ?? '') && isNational(own.join(' '))
}

/** Whether the word is the first of several adjectives: "Palestinian and Israeli officials". */
const isAdjective = ({ tokens }: Doc, { end, words }: CleanName): boolean =>
  words.length === 1 &&
  isDemonym(words[0]!) &&
  /^(?:and|or|,)$/.test(tokens[end]?.lower ?? '') &&
  isDemonym(tokens[end + 1]?.lower ?? '')

/**
 * Whether a word at the start of a sentence is probably not a name: it has a low probability, and does not occur
 * elsewhere. "Rain fell".
 */
const isDoubtfulOpening = (doc: Doc, { first, words, probability }: CleanName, { counts }: NameCounts): boolean =>
  words.length === 1 &&
  probability < openingProbability &&
  opensSentence(doc, first) &&
  (counts.get(nameKey(words)) ?? 0) < 2

/** The party and the seat of a lawmaker: "D-Harwell". */
const isSeat = ({ words }: CleanName): boolean => words.length === 1 && /^[DRI]-\p{Lu}/u.test(words[0]!)

/** Whether a reading names an entity: not many people, not a role, not an ordinary word at the start of a sentence. */
export const isEntityName = (doc: Doc, reading: CleanName, counts: NameCounts): boolean => {
  const { kind, probability, words, name } = reading
  if (
    probability < leastProbability ||
    !/\p{L}/u.test(name) ||
    isMany(doc, reading, counts) ||
    isMember(doc, reading) ||
    isSeat(reading) ||
    isOffice(reading) ||
    isPortfolio(doc, reading) ||
    isOneFrom(doc, reading) ||
    isAdjective(doc, reading)
  )
    return false
  if (kind !== 'person') return words.length > 1 || !notOrganizations.has(name.toLowerCase())
  return !isOnlyRole(doc, reading, counts) && !isDoubtfulOpening(doc, reading, counts)
}
