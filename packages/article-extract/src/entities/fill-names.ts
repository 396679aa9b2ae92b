import { type Doc, opensSentence } from '../doc/doc.ts'
import { acronymLetters } from '../names/acronyms.ts'
import type { CleanName } from '../names/clean-name.ts'
import { casingsOf } from '../names/name-regions.ts'
import type { NameKind, NameSpan } from '../names/name-span.ts'
import {
  isTitle,
  knownOrganizationNames,
  notOrganizations,
  organizationWords,
  suffixes,
  timeWords,
} from '../names/name-words.ts'
import { isRoleWord } from '../names/roles.ts'
import { smallWords } from '../names/truecase.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { isFirstName } from './first-names.ts'
import { isOnePart, plainNameWord } from './person-name.ts'
import { speakerLabels } from './speaker-labels.ts'

/** The probability of a name that was found only because it occurs elsewhere in the text. */
const filledProbability = 0.75

const acts = /^(?:VBD|VBZ|MD)$/

interface KnownWord {
  readonly kind: NameKind
  /** Whether the word is also an ordinary word. It is then a name only as a speaker: "American said". */
  readonly mustAct: boolean
}

/** Single words that refer to names of the text: surnames, acronyms, first words of company names. */
const knownWords = (readings: readonly CleanName[]): ReadonlyMap<string, KnownWord> => {
  const known = new Map<string, KnownWord>()
  for (const { kind, words } of readings) {
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length === 1) known.set(first, { kind, mustAct: isDemonym(first) })
    else if (kind === 'person' && words.length < 5 && !isOnePart(words)) {
      const surname = words.findLast((word) => word.length > 2 && !suffixes.has(plainNameWord(word))) ?? last
      if (!known.has(surname)) known.set(surname, { kind, mustAct: false })
    } else if (
      kind === 'organization' &&
      words.length < 4 &&
      organizationWords.has(last.toLowerCase()) &&
      first.length > 3
    ) {
      if (!known.has(first)) known.set(first, { kind, mustAct: true })
    }
  }
  return known
}

/** An acronym that the name finder missed. It is an organization if it speaks or follows "the": "the NIS". */
const acronymAt = (doc: Doc, at: number): KnownWord | undefined => {
  const { text, lower } = doc.tokens[at]!
  if (acronymLetters(text) === undefined || notOrganizations.has(lower.replaceAll('.', '')) || knownPlace(text))
    return undefined
  const [before, after] = [doc.tokens[at - 1], doc.tokens[at + 1]]
  const isCaps =
    before !== undefined && /^\p{Lu}{2,}$/u.test(before.text) && after !== undefined && /^\p{Lu}{2,}$/u.test(after.text)
  const stands = before?.lower === 'the' || acts.test(after?.penn ?? '')
  const inPhrase = /^(?:NN|JJ|CD)/.test(after?.penn ?? '')
  return stands && !isCaps && !inPhrase ? { kind: 'organization', mustAct: false } : undefined
}

/**
 * The capitalized words that end at `at` in a word for an organization: "the Harbor Safety Agency". Undefined for fewer
 * than two words.
 */
const organizationEndingAt = (doc: Doc, at: number, isFree: (at: number) => boolean): NameSpan | undefined => {
  if (
    !isFree(at) ||
    !organizationWords.has(doc.tokens[at]!.lower) ||
    (isFree(at + 1) && doc.sentenceOf[at + 1] === doc.sentenceOf[at])
  )
    return undefined
  const sentence = doc.sentences[doc.sentenceOf[at]!]!
  let first = at
  while (first - 1 > sentence.first && isFree(first - 1) && at - first < maxOrganizationWords) first--
  const isNamed =
    first < at && doc.tokens[first - 1]?.lower === 'the' && casingsOf(doc)[doc.sentenceOf[at]!] === 'usual'
  return isNamed ? { kind: 'organization', first, end: at + 1, probability: filledProbability } : undefined
}

/** The person's name that ends at `at` and begins with a first name: "Ilse Marten", if the text contains "Marten". */
const fullNameEndingAt = (doc: Doc, at: number, isFree: (at: number) => boolean): NameSpan | undefined => {
  let first: number | undefined
  if (casingsOf(doc)[doc.sentenceOf[at]!] !== 'usual') return undefined
  for (let start = at - 1; at - start < maxPersonWords && isFree(start); start--) {
    if (doc.sentenceOf[start] !== doc.sentenceOf[at]) break
    const { lower, text } = doc.tokens[start]!
    if (isFirstName(lower)) first = start
    else if (!/^\p{Lu}\.$/u.test(text)) break
  }
  const from = first ?? unknownStart(doc, at, isFree)
  return from === undefined ? undefined : { kind: 'person', first: from, end: at + 1, probability: filledProbability }
}

/** The start of at least two words before the surname at `at` that can only be names: "Luther Stan Marten". */
const unknownStart = (doc: Doc, at: number, isFree: (at: number) => boolean): number | undefined => {
  let start = at
  while (at - start < maxPersonWords && isFree(start - 1) && isOnlyName(doc, start - 1)) start--
  return at - start > 1 ? start : undefined
}

/**
 * Whether a capitalized word can only be a name: it is not a role, a place, a time or a word for an organization, and
 * it does not begin a sentence.
 */
const isOnlyName = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at]!
  const { text, lower, penn } = token
  const isCommon =
    organizationWords.has(lower) || timeWords.has(lower) || isDemonym(lower) || knownPlace(lower) !== undefined
  return penn === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(text) && !isCommon && !isRoleWord(token) && !opensSentence(doc, at)
}

/** The maximum number of words in a person's name. */
const maxPersonWords = 4
/** The maximum number of words in an organization's name. */
const maxOrganizationWords = 6

/** The text's names of at least two words, by their first word. */
const longNames = (doc: Doc, readings: readonly CleanName[]): ReadonlyMap<string, readonly LongName[]> => {
  const found = new Map<string, LongName[]>()
  const seen = new Set<string>()
  for (const { kind, first, end, name, probability } of readings) {
    if (end - first < 2 || end - first > maxOrganizationWords || seen.has(name) || probability < 0.4) continue
    seen.add(name)
    const words = doc.tokens.slice(first, end).map(({ text }) => text)
    const list = found.get(words[0]!) ?? []
    if (list.length < maxNames) list.push({ kind, words })
    found.set(words[0]!, list)
  }
  return found
}

interface LongName {
  readonly kind: NameKind
  readonly words: readonly string[]
}

/** The maximum number of names compared for one first word. */
const maxNames = 20

/** Well-known organizations, by their first word. */
const knownOrganizationsByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>()
  for (const name of knownOrganizationNames) {
    const words = name.split(' ')
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), words])
  }
  return found
})()

/** The well-known organization whose name, of at least two words, begins at `at`. */
const knownOrganizationAt = (doc: Doc, at: number, isCapital: (at: number) => boolean): NameSpan | undefined => {
  const words = knownOrganizationsByFirst
    .get(doc.tokens[at]!.lower)
    ?.find((name) =>
      name.every(
        (word, index) => doc.tokens[at + index]?.lower === word && (isCapital(at + index) || /^\d/.test(word)),
      ),
    )
  // "No 10 said", but not "No 10 people".
  const isCount =
    /^\d/.test(words?.at(-1) ?? '') && /^(?:NOUN|ADJ)$/.test(doc.tokens[at + (words?.length ?? 0)]?.tag ?? '')
  if (!words || isCount) return undefined
  return { kind: 'organization', first: at, end: at + words.length, probability: filledProbability }
}

/** The name of the text that begins at `at`. */
const longNameAt = (
  doc: Doc,
  at: number,
  names: ReadonlyMap<string, readonly LongName[]>,
  isFree: (at: number) => boolean,
): NameSpan | undefined => {
  const fitting = (names.get(doc.tokens[at]!.text) ?? []).filter(
    ({ words }) =>
      doc.sentenceOf[at + words.length - 1] === doc.sentenceOf[at] &&
      words.every((word, index) => doc.tokens[at + index]?.text === word && isFree(at + index)),
  )
  const [first, ...others] = fitting
  if (first === undefined) return undefined
  const longest = others.reduce((best, one) => (one.words.length > best.words.length ? one : best), first)
  return { kind: longest.kind, first: at, end: at + longest.words.length, probability: filledProbability }
}

/** Names that the name finder missed in one place but found in another. */
export const fillNames = (
  doc: Doc,
  spans: readonly NameSpan[],
  readings: readonly CleanName[],
): readonly NameSpan[] => {
  const known = knownWords(readings)
  const taken = new Uint8Array(doc.tokens.length)
  for (const { first, end } of [...spans, ...readings]) taken.fill(1, first, end)
  let small: ReadonlySet<string> | undefined
  const isSmall = (lower: string): boolean => {
    small ??= smallWords(doc)
    return small.has(lower)
  }
  const isCapital = (at: number): boolean =>
    taken[at] === 0 && /^\p{Lu}/u.test(doc.tokens[at]?.text ?? '') && doc.sentenceOf[at] !== undefined
  // The name finder read a label alone as an organization: "HALLAM:", "ADA HALLAM:".
  const organizations = new Set(
    spans.flatMap(({ kind, first, end }) => (kind === 'organization' && end - first <= 2 ? [first, end - 1] : [])),
  )
  const labels = speakerLabels(doc, readings, (at) => taken[at] === 0 || organizations.has(at))
  for (const { first, end } of labels) taken.fill(1, first, end)
  const found: NameSpan[] = [...labels]
  // The name finder found "Fargo" alone, but the text contains "Wells Fargo".
  const inner = new Set(
    spans.flatMap(({ first, end, probability }) => (end - first === 1 && probability < 0.8 ? [first] : [])),
  )
  const names = longNames(doc, readings)
  const isFree = (at: number): boolean => taken[at] === 0 || inner.has(at)
  let done = 0
  for (let at = 0; at < doc.tokens.length; at++) {
    const { text, lower, penn } = doc.tokens[at]!
    if (at < done || text === lower || !isFree(at)) continue
    const long = longNameAt(doc, at, names, isFree) ?? knownOrganizationAt(doc, at, isCapital)
    if (taken[at] === 1 && long === undefined) continue
    if (long !== undefined && (!isCapital(long.end) || isRoleWord(doc.tokens[long.end]))) {
      found.push(long)
      done = long.end
      continue
    }
    const organization = organizationEndingAt(doc, at, isCapital)
    if (organization !== undefined) {
      found.push(organization)
      continue
    }
    const word = known.get(text) ?? acronymAt(doc, at)
    // "WHO" is an organization, even if the tagger reads the word in small letters as a pronoun.
    const isAcronym = /^\p{Lu}{2,}$/u.test(text)
    const next = doc.tokens[at + 1]
    // "Will urged", if the text contains "George Will".
    const isSpeaker = word?.kind === 'person' && /^(?:MD|IN)$/.test(penn) && /^VB[DZ]$/.test(next?.penn ?? '')
    if (!word || timeWords.has(lower) || !(isAcronym || isSpeaker || /^(?:NN|JJ|FW|VB|RB)/.test(penn))) continue
    const opens = opensSentence(doc, at)
    const isActing = acts.test(next?.penn ?? '')
    if (opens && !isActing && !isAcronym && isSmall(lower)) continue
    if (word.mustAct && !isActing) continue
    const isSuffix = suffixes.has(plainNameWord(next?.text ?? '')) && /^\p{Lu}/u.test(next?.text ?? '')
    const isBeforeCapital = !isSuffix && isCapital(at + 1) && doc.sentenceOf[at + 1] === doc.sentenceOf[at]
    const full = word.kind === 'person' && !isBeforeCapital ? fullNameEndingAt(doc, at, isCapital) : undefined
    if (full !== undefined) {
      found.push(full)
      continue
    }
    const isAfterCapital = !opens && isCapital(at - 1) && doc.sentenceOf[at - 1] === doc.sentenceOf[at]
    const isTitled = isTitle(doc.tokens[at - 1]?.lower.replaceAll('.', '') ?? '')
    if (isBeforeCapital || (isAfterCapital && !isTitled)) continue
    found.push({ kind: word.kind, first: at, end: at + 1, probability: filledProbability })
  }
  if (found.length === 0) return spans
  const isFound = new Uint8Array(doc.tokens.length)
  for (const { first, end } of found) isFound.fill(1, first, end)
  return [...spans.filter(({ first }) => isFound[first] === 0), ...found].toSorted((one, two) => one.first - two.first)
}
