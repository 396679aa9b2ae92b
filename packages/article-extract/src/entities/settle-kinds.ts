import type { Doc } from '../doc/doc.ts'
import { acronymLetters, initialsOf } from '../names/acronyms.ts'
import type { NameReading } from '../names/canonical-name.ts'
import type { NameKind, NameSpan } from '../names/name-span.ts'
import { knownBodies, knownBodyNames, otherWords } from '../names/name-words.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { femaleNames, maleNames } from './first-names.ts'
import { kindEvidence } from './kind-evidence.ts'
import { nameKey } from './person-name.ts'

/** What is in front of places more than of others. */
const inside = new Set(['in', 'near', 'outside', 'across', 'throughout'])
const placeWords = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'to', 'around', 'throughout', 'of'])
/** What a title in front counts, beside probabilities of at most 1. */
const titleWeight = 3

/** What it counts that the words are known to be a body's. */
const bodyWeight = 5
/** "CloudSimple", not "McDonald". */
const camelCase = /^(?!Mac|Mc|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u
const street = /^(?:St|Ave|Blvd|Rd|Dr|Hwy|Ln)\.$/
/** Nouns behind a name that only a body has. */
const bodyNoun =
  /^(?:party|movement|group|militants|coalition|militia|company|airline|newspaper|magazine|website|ceo|shares|stock|stores|employees|customers|subsidiary|shareholders|executives)$/
const pronounKinds: ReadonlyMap<string, NameKind> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['its', 'organization'],
  ['itself', 'organization'],
])
/** How far behind a name a pronoun of the same sentence tells of it. */
const pronounReach = 14

/** What bodies make, sell or hold: "Corran TV", when the text has "Corran" too. */
const product =
  /^(?:tv|tour|watch|phone|tablet|app|website|store|card|console|camera|laptop|car|sedan|suv|truck|festival|awards?|championship|open|cup|show|series)$/
/** What it counts that a name with a product in it begins with the name of a body. */
const productWeight = 6

/** Last words of names of companies that are too rare elsewhere to be surnames. */
const companyWord =
  /^(?:aerospace|interactive|robotics|machines|works|systems|technologies|pharmaceuticals|games|studios|airlines|motors|industries|media)$/
/** "Mt. Corran", "Lake Astrid". */
const landform = /^(?:mt|mount|lake|fort|cape)$/

/** So much more evidence against a person than for one makes it a body. */
const enough = 1.5

/** So sure is a full name that its last word alone is the same person's. */
const surnameProbability = 0.5

const isGivenName = (word: string): boolean => maleNames.has(word) || femaleNames.has(word)

/** Capitalized words that name a thing although they stand alone: "Brexit". */
const isThing = (words: readonly string[]): boolean => words.length === 1 && otherWords.has(nameKey(words))

/** Bodies that are called by the name of the person they work for. */
const personBody = /^(?:administration|campaign|team)$/

type Votes = Map<NameKind, number>

const best = (votes: Votes): NameKind | undefined => {
  let found: NameKind | undefined
  for (const [kind, weight] of votes) if (found === undefined || weight > votes.get(found)!) found = kind
  return found
}

/** What the words themselves, and those behind them, say of a name's kind, beside what the name finder says. */
const hints = (
  doc: Doc,
  { words, first, end }: NameReading,
  opens: ReadonlySet<number>,
): readonly (readonly [NameKind, number])[] => {
  const key = nameKey(words).replace(/^the /, '')
  if (knownBodyNames.has(key)) return [['organization', bodyWeight]]
  if (words.length > 1) {
    const [first, last] = [nameKey([words[0]!]), nameKey([words.at(-1)!])]
    if (street.test(words.at(-1)!) || landform.test(first)) return [['place', bodyWeight]]
    // A network of people may bear a site's name: "Harbor Twitter".
    if (knownBodies.has(last) && !isGivenName(first) && words.length === 2) return [['organization', 1.5]]
    return companyWord.test(last) && !isGivenName(first) ? [['organization', 1.5]] : []
  }
  if (knownBodies.has(key)) return [['organization', bodyWeight]]
  const found: (readonly [NameKind, number])[] = []
  if (knownPlace(key) && !femaleNames.has(key) && !maleNames.has(key)) found.push(['place', 1.5])
  if (inside.has(doc.tokens[first - 1]?.lower ?? '')) found.push(['place', 0.7])
  if (/^(?:\p{Lu}\.){2}$/u.test(words[0]!)) found.push(['place', 1.5])
  if (camelCase.test(words[0]!)) found.push(['organization', 1])
  if (bodyNoun.test(doc.tokens[end]?.lower ?? '')) found.push(['organization', 1])
  const sentenceEnd = doc.sentences[doc.sentenceOf[end - 1]!]!.end
  for (let at = end; at < Math.min(sentenceEnd, end + pronounReach) && !opens.has(at); at++) {
    const kind = pronounKinds.get(doc.tokens[at]!.lower)
    if (kind !== undefined) return [...found, [kind, 1]]
  }
  return found
}

/**
 * The spans with one kind for the same words over the whole text: what most of their places say. The name of a place
 * keeps its kind where it is in a place's position, though it is somebody's surname elsewhere.
 */
export const settleKinds = (
  doc: Doc,
  spans: readonly NameSpan[],
  readings: readonly NameReading[],
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
  const bodies = new Set(readings.flatMap(({ kind, words }) => (kind === 'organization' ? [nameKey(words)] : [])))
  for (const reading of readings) {
    const { kind, words, probability, title } = reading
    const key = nameKey(words)
    vote(key, kind, probability + (kind === 'person' && title !== undefined ? titleWeight : 0))
    for (const [other, weight] of title === undefined ? hints(doc, reading, opens) : []) vote(key, other, weight)
    if (words.length > 1 && product.test(nameKey([words.at(-1)!])) && bodies.has(nameKey(words.slice(0, -1))))
      vote(key, 'work', productWeight)
    const isDoubtful = kind === 'person' ? !isGivenName(nameKey([words[0]!])) : kind === 'place' && !knownPlace(key)
    if (isDoubtful) {
      const { person, other } = kindEvidence(doc, reading, opens)
      evidence.set(key, (evidence.get(key) ?? 0) + other - person)
      if (isThing(words)) vote(key, 'work', 1.5)
    }
    const letters = words.length === 1 ? acronymLetters(doc.tokens[reading.first]!.text) : undefined
    if (letters !== undefined && initials.has(letters)) vote(key, 'organization', bodyWeight)
    if (words.length < 2 || words.length > 4) continue
    if (kind === 'person' && probability > surnameProbability) surnames.add(nameKey([words.at(-1)!]))
    if (kind === 'person') for (const word of [words[0]!, words.at(-1)!]) vote(nameKey([word]), 'person', probability)
    // "The Marten campaign" is named for a person.
    const isPersons = words.length === 2 && personBody.test(words[1]!)
    if (kind === 'organization') vote(nameKey([words[0]!]), isPersons ? 'person' : 'organization', 1 + probability)
  }
  return spans.map((span, index) => {
    const { words, title } = readings[index]!
    // A word that ends a full name is that person's, whatever else bears it.
    if (words.length === 1 && span.kind === 'person' && surnames.has(nameKey(words))) return span
    const voted = best(votes.get(nameKey(words)) ?? new Map())
    const isBody = (voted === 'person' || voted === 'place') && (evidence.get(nameKey(words)) ?? 0) >= enough
    const settled = isBody ? 'organization' : voted
    if (settled === undefined || settled === span.kind || (title !== undefined && settled !== 'place')) return span
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
