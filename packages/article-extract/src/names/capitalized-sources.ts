import type { Attribution } from '../attribution/attribution.ts'
import { cueLemma } from '../attribution/grammar/cue-verbs.ts'
import { type Doc, opensSentence, type Token, type TokenRange } from '../doc/doc.ts'
import { isFirstName } from '../entities/first-names.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { capitalizedEnd, opensCampaign } from './campaign-names.ts'
import { casingsOf } from './name-regions.ts'
import type { NameSpan } from './name-span.ts'
import {
  isIndefinite,
  isTitle,
  knownOrganizations,
  legalForms,
  newspaperWords,
  occupations,
  particles,
  surnameParticles,
} from './name-words.ts'
import { rolesAfter } from './roles.ts'

/** The probability of a capitalized source that the name finder missed. */
const probability = 0.6

const isNameWord = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at]
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  if (token.tag === 'PROPN' || (token.tag === 'NOUN' && knownOrganizations.has(token.lower))) return true
  return !opensSentence(doc, at) && /^(?:NOUN|X)$/.test(token.tag)
}

/** Whether the word is a role rather than a name: "Judge", "Republicans". */
const isRole = ({ lower, penn }: Token): boolean => {
  const word = lower.replaceAll('.', '')
  if (newspaperWords.has(word) || knownOrganizations.has(word)) return false
  return (
    isTitle(word) ||
    occupations.has(word) ||
    occupations.has(word.replace(/s$/u, '')) ||
    penn.endsWith('S') ||
    isDemonym(word)
  )
}

/** The words that are capitalized where only a name is, and how often each word is capitalized in the text. */
interface Capitals {
  readonly inside: ReadonlySet<string>
  readonly counts: ReadonlyMap<string, number>
  readonly small: ReadonlySet<string>
}

const capitalsOf = (doc: Doc): Capitals => {
  const [inside, small] = [new Set<string>(), new Set<string>()]
  const counts = new Map<string, number>()
  const casings = casingsOf(doc)
  for (const [index, sentence] of doc.sentences.entries()) {
    const isUsual = casings[index] === 'usual'
    for (let at = sentence.first; at < sentence.end; at++) {
      const { text, lower } = doc.tokens[at]!
      if (text === lower) small.add(lower)
      else if (isUsual) {
        counts.set(lower, (counts.get(lower) ?? 0) + 1)
        if (at > sentence.first && /\p{L}/u.test(doc.tokens[at - 1]!.text)) inside.add(lower)
      }
    }
  }
  return { inside, counts, small }
}

/** Whether a single word is capitalized because it is a name, not because it begins a sentence: "Video shows". */
const isCapitalTelling = (doc: Doc, at: number, { inside, counts, small }: Capitals): boolean => {
  const { text, lower } = doc.tokens[at]!
  if (inside.has(lower) || knownOrganizations.has(lower) || /\p{Lu}.*\p{Lu}/u.test(text)) return true
  const opens = opensSentence(doc, at)
  return !small.has(lower) && (!opens || (counts.get(lower) ?? 0) > 1)
}

const isArticle = (token: Token | undefined): boolean => /^(?:the|an?)$/.test(token?.lower ?? '')

/** Whether a verb of saying is capitalized only because it begins a sentence: "Added Marten". */
const isOpeningVerb = ({ tokens, sentenceOf, sentences }: Doc, at: number): boolean =>
  sentences[sentenceOf[at] ?? -1]?.first === at &&
  /ed$|^(?:said|wrote|told)$/.test(tokens[at]!.lower) &&
  cueLemma(tokens[at]!.lower) !== undefined

/**
 * The name of a newspaper or another organization: a complete source after "the" that begins with a place and continues
 * with at least two capitalized words, as in "The Sioux Falls Argus Leader". Not "The North Carolina Republican".
 */
const paperIn = (doc: Doc, { first, end }: TokenRange, isNamed: Uint8Array): TokenRange | undefined => {
  if (isNamed[first] !== 1 || doc.tokens[first - 1]?.lower !== 'the') return undefined
  let behind = first
  while (behind < end && isNamed[behind] === 1) behind++
  const words = doc.tokens.slice(first, end)
  const isPerson = words.some(({ lower }) => isFirstName(lower))
  const isCapital = words.every(({ text }) => /^\p{Lu}/u.test(text))
  const rest = doc.tokens.slice(behind, end)
  return isCapital && !isPerson && rest.length > 1 && !isRole(rest[0]!) && !rest.every(isRole)
    ? { first, end }
    : undefined
}

const smallWords = /^(?:a|an|the|our|your|of|in|and|&|against|for|without)$/
const links = /^(?:against|for|without)$/
/**
 * The name of a group that is a phrase or a sentence, as a complete source: "Mothers Against Noise", "Doctors Without
 * Walls", "Keep Harwell Green".
 */
const groupIn = (doc: Doc, range: TokenRange): TokenRange | undefined => {
  const { tokens, sentenceOf } = doc
  // "Save the Rivers said": the verb is part of the name, not of the sentence.
  const isCut = opensCampaign(doc, range.first - 1) && sentenceOf[range.first - 1] === sentenceOf[range.first]
  const first = isCut ? range.first - 1 : range.first
  const end = capitalizedEnd(doc, first, range.end, smallWords)
  const isWhole = end === range.end || tokens[end]?.text === ','
  if (!isWhole || end - first < 3 || casingsOf(doc)[sentenceOf[first]!] !== 'usual') return undefined
  const isPerson = tokens.slice(first, end).some(({ lower }) => isTitle(lower) || isFirstName(lower))
  // "Lawyers for Corran Ltd" are not a group with that name.
  const isCompany = legalForms.has(tokens[end - 1]!.lower.replaceAll('.', ''))
  if (isPerson || isCompany) return undefined
  if (opensCampaign(doc, first)) return { first, end }
  for (let at = first + 1; at < end - 1; at++) {
    if (!links.test(tokens[at]!.lower)) continue
    // "Attorney General for Wales", "Republicans for Marten"
    const before = tokens[at - 1]!
    const isMembers = before.penn.endsWith('S') && !isDemonym(before.lower.replace(/s$/u, ''))
    const isMore = end - at > 2 || /^\p{Lu}/u.test(tokens[at]!.text)
    if (isMembers && isMore) return { first, end }
  }
  return undefined
}

/** The end of the surname that continues at `at` after a particle: "den Berg" after "Van". Returns `at` if none does. */
const surnameEnd = ({ tokens }: Doc, at: number): number => {
  let last = at
  while (/^\p{Ll}/u.test(tokens[last]?.text ?? '') && particles.has(tokens[last]?.lower ?? '')) last++
  return /^\p{Lu}/u.test(tokens[last]?.text ?? '') ? last + 1 : at
}

const qualifiers =
  /^(?:former|senior|top|many|several|some|most|other|federal|local|national|state|new|young|old|liberal|conservative|democratic|republican|independent)$/

/**
 * Whether a complete source of at least three capitalized words begins with an adjective that is part of the name:
 * "Natural Resources Harwell".
 */
const isLongName = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  const words = tokens.slice(first, end)
  const [opening] = words
  if (words.length < 3 || opening?.tag !== 'ADJ' || qualifiers.test(opening.lower) || isDemonym(opening.lower))
    return false
  const isPersonWord = ({ lower }: Token): boolean => isTitle(lower) || occupations.has(lower) || isFirstName(lower)
  const isName = words.every((word) => /^\p{Lu}/u.test(word.text) && !isPersonWord(word))
  return isName && words.slice(1).every(({ tag }) => tag === 'PROPN' || tag === 'NOUN')
}

/** A complete source of a noun and a place, which is an agency: "Environment Canada", "Sport UK". */
const isAgency = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  const [subject, place] = tokens.slice(first, end)
  if (end - first !== 2 || !subject || !place || !/^(?:NOUN|PROPN)$/.test(subject.tag)) return false
  const isCapital = /^\p{Lu}\p{Ll}/u.test(subject.text) && /^\p{Lu}/u.test(place.text)
  const isPlain = !isRole(subject) && knownPlace(subject.lower) === undefined && !isFirstName(subject.lower)
  return isCapital && isPlain && knownPlace(place.lower) !== undefined
}

/** The capitalized words at the start of a source, after an article: "Politifact", "The Hill". */
const nameIn = (
  doc: Doc,
  { first, end }: TokenRange,
  isNamed: Uint8Array,
  capitals: () => Capitals,
): TokenRange | undefined => {
  let start = first
  while (start < end && /^(?:DET|PUNCT)$/.test(doc.tokens[start]?.tag ?? '')) start++
  // "Continued Marten:" begins with the verb of saying.
  if (start + 1 < end && isOpeningVerb(doc, start)) start++
  const paper = paperIn(doc, { first: start, end }, isNamed)
  if (paper) return paper
  if (isLongName(doc, { first: start, end })) return { first: start, end }
  // "A Harwell Valley Liberal" and "a New Yorker" are descriptions.
  if (isNamed[start] === 1 || (start > first && isIndefinite(doc.tokens[start - 1]))) return undefined
  if (isAgency(doc, { first: start, end })) return { first: start, end }
  let stop = start
  while (stop < end && isNameWord(doc, stop)) stop++
  // "Van" in "Van den Berg said": the source ends inside the surname.
  if (stop === end && surnameParticles.has(doc.tokens[stop - 1]?.lower ?? '')) stop = surnameEnd(doc, stop)
  const next = doc.tokens[stop]
  // "Trump supporters", "Federal and state officials": the capitalized word is part of a description.
  const isPart = stop < end && next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|CCONJ)$/.test(next.tag)
  if (stop === start || isPart || isNamed.subarray(start, stop).includes(1)) return undefined
  if (doc.tokens.slice(start, stop).every(isRole)) return undefined
  // "Oversight Committee Republicans" are many people.
  if (isRole(doc.tokens[stop - 1]!) && /S$/.test(doc.tokens[stop - 1]!.penn)) return undefined
  // "Harwell County Sheriff's Deputy Ilse Marten" is her title.
  if (next?.penn === 'POS' && isRole(doc.tokens[stop - 1]!)) return undefined
  // "The Defence Minister, Ilse Marten, says": the name after the comma is the minister's.
  const isApposed = next?.text === ',' && isNamed.subarray(stop + 1, Math.min(end, stop + 4)).includes(1)
  if (isApposed && isRole(doc.tokens[stop - 1]!)) return undefined
  return stop - start > 1 || isCapitalTelling(doc, start, capitals()) ? { first: start, end: stop } : undefined
}

const isOwner = ({ tokens }: Doc, at: number): boolean => /^['’]s$/u.test(tokens[at]?.text ?? '')

/** Whether the text also has the word before a possessive without it. */
const isAlsoBare = (doc: Doc, at: number): boolean =>
  doc.tokens.some(({ text }, other) => text === doc.tokens[at]?.text && !isOwner(doc, other + 1))

/** The name of a shop or a company that is a possessive, as a complete source: "Lowell's said", "St. Ann's said". */
const possessiveIn = (doc: Doc, { first, end }: TokenRange, surnames: ReadonlySet<string>): TokenRange | undefined => {
  const start = isArticle(doc.tokens[first]) ? first + 1 : first
  const words = doc.tokens.slice(start, end - 1)
  const isName =
    words.length > 0 && words.every(({ text, tag }) => text === '&' || (/^\p{Lu}/u.test(text) && tag === 'PROPN'))
  const isPerson =
    words.some((word) => isRole(word) && !/^st\.?$/.test(word.lower)) || surnames.has(words.at(-1)?.lower ?? '')
  const isSpeaker = isOwner(doc, end - 1) && /^VB[DZP]$/.test(doc.tokens[end]?.penn ?? '')
  return isSpeaker && isName && !isPerson && !isAlsoBare(doc, end - 2) ? { first: start, end } : undefined
}

/** The places where the text has the same possessive: "Lowell's shares". */
const repeated = ({ tokens }: Doc, { first, end }: TokenRange): readonly TokenRange[] => {
  const size = end - first
  return tokens.flatMap(({ text }, at) =>
    text === tokens[first]?.text &&
    tokens.slice(at, at + size).every((token, index) => token.text === tokens[first + index]?.text)
      ? [{ first: at, end: at + size }]
      : [],
  )
}

/** The capitalized words at the end of a source, after an occupation in small letters: "Party boss Ilse Marten". */
const nameAfterRole = (doc: Doc, { first, end }: TokenRange, isNamed: Uint8Array): TokenRange | undefined => {
  let start = end
  while (start > first && isNameWord(doc, start - 1) && isNamed[start - 1] !== 1) start--
  for (let at = end - 3; at > first; at--) {
    // "FBI General Counsel Ilse M. Hallam": a capitalized title before a first name.
    const [title, given] = [doc.tokens[at]!.lower, doc.tokens[at + 1]!.lower]
    if (at >= start && isTitle(title) && isFirstName(given)) return { first: at + 1, end }
  }
  const role = doc.tokens[start - 1]
  const isOccupied =
    role !== undefined &&
    /^(?:\p{Ll}|co-)/u.test(role.text) &&
    (occupations.has(role.lower.replace(/^co-/, '')) || isTitle(role.lower))
  return end - start > 1 && end - start < 4 && start > first && isOccupied ? { first: start, end } : undefined
}

/**
 * Adds the names that only their position shows: a capitalized source is a name. It is a person's name only if it has a
 * first name or a surname that the text contains.
 */
export const withCapitalizedSources = (
  doc: Doc,
  spans: readonly NameSpan[],
  attributions: readonly Attribution[],
): readonly NameSpan[] => {
  const isNamed = new Uint8Array(doc.tokens.length)
  for (const { first, end } of spans) isNamed.fill(1, first, end)
  const surnames = new Set(spans.flatMap(({ kind, end }) => (kind === 'person' ? [doc.tokens[end - 1]!.lower] : [])))
  const fullSurnames = new Set(
    spans.flatMap(({ kind, first, end }) => (kind === 'person' && end - first > 1 ? [doc.tokens[end - 1]!.lower] : [])),
  )
  let known: Capitals | undefined
  const capitals = (): Capitals => (known ??= capitalsOf(doc))
  const added = new Map<number, NameSpan>()
  for (const { source, speaker } of attributions) {
    const range = source ?? (speaker?.kind === 'words' ? speaker.range : undefined)
    if (!range) continue
    const possessive = possessiveIn(doc, range, fullSurnames)
    if (possessive) {
      for (const one of repeated(doc, possessive)) added.set(one.first, { ...one, kind: 'organization', probability })
      continue
    }
    const group = groupIn(doc, range)
    if (group) {
      added.set(group.first, { ...group, kind: 'organization', probability })
      continue
    }
    const behind = nameAfterRole(doc, range, isNamed)
    if (behind) added.set(behind.first, { ...behind, kind: 'person', probability })
    const name = behind ? undefined : nameIn(doc, range, isNamed, capitals)
    if (!name) continue
    const [opening, closing] = [doc.tokens[name.first]!, doc.tokens[name.end - 1]!]
    const isAcronym = /^(?:\p{Lu}\.?){2,5}$/u.test(opening.text)
    const isPerson = isNamed[name.first] !== 1 && (surnames.has(closing.lower) || isFirstName(opening.lower))
    const sentence = doc.sentences[doc.sentenceOf[name.first] ?? -1]
    const roles =
      name.end - name.first > 1 && sentence ? rolesAfter(doc, name.end, sentence.end, () => false).roles : []
    const isOrganization = isAcronym || (roles.length === 0 && (!isPerson || isArticle(doc.tokens[name.first - 1])))
    added.set(name.first, { ...name, kind: isOrganization ? 'organization' : 'person', probability })
  }
  if (added.size === 0) return spans
  const replaced = new Uint8Array(doc.tokens.length)
  for (const { first, end } of added.values()) replaced.fill(1, first, end)
  const kept = spans.filter(({ first }) => replaced[first] === 0)
  return [...kept, ...added.values()].toSorted((one, other) => one.first - other.first)
}
