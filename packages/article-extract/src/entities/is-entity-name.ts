import { type Doc, opensSentence } from '../doc/doc.ts'
import type { CleanName } from '../names/clean-name.ts'
import { isIndefinite, knownOrganizationNames, notOrganizations, partyMembers } from '../names/name-words.ts'
import { isRoleWord } from '../names/roles.ts'
import { pluralOf } from '../names/shared-surname.ts'
import { isDemonym } from '../places/gazetteer.ts'
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
    isSeat(reading)
  )
    return false
  if (kind !== 'person') return words.length > 1 || !notOrganizations.has(name.toLowerCase())
  return !isOnlyRole(doc, reading, counts) && !isDoubtfulOpening(doc, reading, counts)
}
