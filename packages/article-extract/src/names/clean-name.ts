import { type Doc, opensSentence, type Token, type TokenRange, wordsIn } from '../doc/doc.ts'
import { femaleNames, isFirstName, maleNames } from '../entities/first-names.ts'
import { isDemonym, isNational, knownPlace } from '../places/gazetteer.ts'
import { opensCampaign } from './campaign-names.ts'
import { kinshipBeside } from './kinship.ts'
import { casingsOf } from './name-regions.ts'
import type { NameKind, NameSpan } from './name-span.ts'
import {
  courtesyTitles,
  functionTags,
  honors,
  isSmallParticle,
  isTitle,
  knownOrganizationNames,
  knownOrganizations,
  occupations,
  organizationWords,
  otherWords,
  placeWords,
  roleModifiers,
  suffixes,
  timeWords,
  unisexNames,
} from './name-words.ts'
import { agentEnding, isRoleWord, oneOfStart, rolesAfter, rolesBefore } from './roles.ts'
import { partnerOf } from './shared-surname.ts'
import { type CasedWords, casedWords, smallWords, truecaseWord, unglue } from './truecase.ts'

/** A cleaned name from one place in the text, and the roles around it. */
export interface CleanName extends TokenRange {
  readonly kind: NameKind
  readonly probability: number
  /** The name's words in mixed case, without titles. */
  readonly words: readonly string[]
  /** The words joined. */
  readonly name: string
  /** Titles, occupations, party, honors and descriptions around the name. */
  readonly roles: readonly string[]
  /** The title directly before the name, in small letters without periods: "mr", "president". */
  readonly title?: string
  readonly gender?: 'he' | 'she'
  /** The gender of the person whose relative this is: "her husband". */
  readonly relativeOf?: 'he' | 'she'
  /** Whether the gender comes from a title, not only from a first name. */
  readonly isGenderTitled: boolean
  /** Other names that directly follow in the text: 'better known as "Suresh"'. */
  readonly aliases: readonly string[]
  /** The first token of the titles and the name. */
  readonly lead: number
}

/** The properties of the whole text that are needed to read a name. */
interface NamingContext {
  readonly doc: Doc
  readonly cased: CasedWords
  /** For each token, the index of its span, or -1. */
  readonly spanOf: Int32Array
  readonly spans: readonly NameSpan[]
  /** The first words of persons' names of at least two words, by the last word. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>
  /** The words that the text writes in small letters. */
  readonly small: () => ReadonlySet<string>
  /** The surname of each first name that shares the surname of the next name, by token: "Adam and Ilse Marten". */
  readonly shared: ReadonlyMap<number, string>
  /** The number of spans that begin with the same two words. */
  readonly pairs: ReadonlyMap<string, number>
}

const pairAt = (doc: Doc, at: number): string => `${doc.tokens[at]?.lower} ${doc.tokens[at + 1]?.lower}`

/** The context for reading the names of a text. */
export const namingContext = (
  doc: Doc,
  spans: readonly NameSpan[],
  cased: CasedWords = casedWords(doc),
): NamingContext => {
  const spanOf = new Int32Array(doc.tokens.length).fill(-1)
  const givenNames = new Map<string, Set<string>>()
  const pairs = new Map<string, number>()
  const partners: [at: number, surname: string][] = []
  for (const [index, { kind, first, end }] of spans.entries()) {
    spanOf.fill(index, first, end)
    const surname = doc.tokens[end - 1]!.lower
    if (kind === 'person' && end - first > 1)
      givenNames.set(surname, (givenNames.get(surname) ?? new Set()).add(doc.tokens[first]!.lower))
    const partner = partnerOf(doc, spans[index]!)
    if (partner !== undefined) partners.push([partner, doc.tokens[end - 1]!.text])
    if (end - first > 1) pairs.set(pairAt(doc, first), (pairs.get(pairAt(doc, first)) ?? 0) + 1)
  }
  const shared = new Map(partners.filter(([at]) => !givenNames.has(doc.tokens[at]!.lower)))
  let words: ReadonlySet<string> | undefined
  const small = (): ReadonlySet<string> => {
    words ??= smallWords(doc)
    return words
  }
  return { doc, cased, spanOf, spans, givenNames, small, shared, pairs }
}

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '')

/** Whether a word is capitalized only because it begins a sentence before a name. */
const isOpener = (context: NamingContext, at: number): boolean => {
  const { doc } = context
  const token = doc.tokens[at]!
  if (/^\p{Lu}\.$/u.test(token.text) || isSmallParticle(token.text)) return false
  const opens = opensSentence(doc, at)
  const isGiven = !opens && isFirstName(token.lower) && /^\p{Lu}/u.test(token.text)
  return (
    (functionTags.has(token.penn) && !isGiven) ||
    token.text === token.lower ||
    (opens && /^(?:RB|VB[DGNPZ]?)$/.test(token.penn) && !isFirstName(token.lower))
  )
}

/** Whether the word at `at`, the first of a person's name of at least two words, is a role rather than a name. */
const isRoleInFront = (context: NamingContext, at: number, end: number): boolean => {
  const { doc, givenNames } = context
  const token = doc.tokens[at]!
  const word = plain(token.text)
  const rest = end - at - 1
  if (token.text === '.') return true
  const isOther = [...(givenNames.get(doc.tokens[end - 1]!.lower) ?? [])].some((given) => given !== token.lower)
  if (isTitle(word)) {
    if (!isFirstName(word)) return true
    // "Dean Marten", if the text contains "Ada Marten, dean of the college".
    return rest > 1 ? !/^\p{Lu}\.?$/u.test(doc.tokens[at + 1]!.text) : isOther && context.small().has(word)
  }
  const opens = opensSentence(doc, at)
  const isOccupation = occupations.has(word) || occupations.has(word.replace(/s$/, ''))
  if (!isOccupation && !(isRoleWord(token) && opens)) return (isDemonym(word) || isNational(word)) && rest > 1
  if (isFirstName(word)) return false
  // "Farmer Selby" begins a sentence; "said Mason Harriman" is capitalized because Mason is a name.
  return rest > 1 || ((opens || isOther) && (context.pairs.get(pairAt(doc, at)) ?? 0) < 2)
}

/** Nouns before "of" and a place that ends a title: "Attorney General for the State of Victoria Ilse Marten". */
const regions = /^(?:state|district|county|province|city|town|diocese|parish|republic|kingdom|port)$/

const isRegion = ({ tokens }: Doc, at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && regions.test(tokens[at - 2]?.lower ?? '')

/** Whether the token before a name is its first part, which the name finder missed. */
const isGivenName = (context: NamingContext, at: number): boolean => {
  const { doc, spanOf, cased } = context
  const token = doc.tokens[at]
  if (!token || spanOf[at]! >= 0 || doc.sentenceOf[at] !== doc.sentenceOf[at + 1]) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || isRegion(doc, at)) return false
  // The tagger reads a few first names as other words: "says Beth Marten".
  const isFirst = isFirstName(token.lower)
  if (token.penn !== 'NNP' && !(isFirst && !opensSentence(doc, at))) return false
  if (isFirst) return true
  // In a headline every word is capitalized: "Icon Ilse Marten".
  if (casingsOf(doc)[doc.sentenceOf[at]!] !== 'usual') return false
  const opens = opensSentence(doc, at)
  const before = doc.tokens[at - 1]?.lower ?? ''
  // "Ambassador to Peking Ilse Marten"
  if (/^(?:of|for|in|at|and|&)$/.test(before) || (before === 'to' && isRoleWord(doc.tokens[at - 2]))) return false
  return (
    !opens &&
    cased.has(token.lower) &&
    !isRoleWord(token) &&
    !isDemonym(token.lower) &&
    !knownPlace(token.lower) &&
    !isNamePart(token.lower)
  )
}

/** Whether the word is an honor or a degree after a name: "MP", "OBE", "PhD". */
const isHonor = (word: string): boolean =>
  honors.has(plain(word)) && !suffixes.has(plain(word)) && /\p{Lu}.*\p{Lu}/u.test(word)

const isNamePart = (word: string): boolean =>
  isTitle(word) ||
  roleModifiers.has(word) ||
  organizationWords.has(word) ||
  placeWords.has(word) ||
  timeWords.has(word) ||
  knownOrganizations.has(word) ||
  otherWords.has(word)

const origin = /-(?:born|based|educated|trained|raised|backed|appointed|elected)$/

/** Whether the word is a capitalized noun for what someone does: "Insider", "Recorder", "Committeeman". */
const isAgent = (word: string): boolean => agentEnding.test(word) && word.length > 4

/**
 * The start of the name after a description: after "Korean-born", or after a title inside the span that a first name
 * follows, as in "FBI General Counsel Ilse Marten". Returns `from` if there is no description.
 */
const afterDescription = (doc: Doc, from: number, to: number): number => {
  const { tokens } = doc
  for (let at = to - 3; at >= from; at--) {
    const [{ lower, text }, next, before] = [tokens[at]!, tokens[at + 1]!, tokens[at - 1]?.text ?? '']
    if (origin.test(lower)) return at + 1
    if (!/^\p{Lu}/u.test(text) || isFirstName(lower)) continue
    const isGiven = isFirstName(next.lower)
    const isRole = isTitle(plain(text)) || occupations.has(lower) || /^co-/.test(lower)
    if (isGiven && at > from && isRole) return at + 1
    // "Opener Ilse Marten" begins a sentence.
    const opens = opensSentence(doc, at)
    const isAgentInFront = isGiven && isAgent(lower) && !unisexNames.has(next.lower)
    if (at === from && opens && (isAgentInFront || /.{3}(?:man|woman)$/.test(lower))) return at + 1
    // "Director of Government Affairs Ilse Marten", "County Recorder Ilse Marten": the last word of a title.
    if (!/^\p{Lu}[\p{L}-]+$/u.test(before) || isTitle(before.toLowerCase())) continue
    if (at === from && (/(?:man|woman)$/.test(lower) || (isGiven && /[^s]s$/.test(lower)))) return at + 1
    if (isGiven && isAgent(lower)) return at + 1
  }
  return from
}

/** The tokens of a person's name, without words attached to its front, and with a suffix after it: "Jr." */
const personRange = (context: NamingContext, { first, end }: TokenRange): TokenRange => {
  const { doc } = context
  let [from, to] = [first, end]
  while (from < to - 1 && isOpener(context, from)) from++
  const before = doc.tokens[from - 1]?.lower ?? ''
  if (to - from > 2 && /^(?:of|in|for|at)$/.test(before)) {
    if (knownPlace(`${doc.tokens[from]!.lower} ${doc.tokens[from + 1]!.lower}`)) from += 2
    else if (
      isRegion(doc, from) ||
      knownPlace(doc.tokens[from]!.lower) ||
      organizationWords.has(doc.tokens[from]!.lower)
    )
      from++
  }
  from = afterDescription(doc, from, to)
  while (from < to - 1 && isRoleInFront(context, from, to)) from++
  // A name that begins with a first name is complete; "Affairs Ilse Marten" is not.
  const isWhole = to - from > 1 && isFirstName(doc.tokens[from]!.lower)
  const front = doc.tokens[from - 1]?.lower ?? ''
  if (from === first && (!isWhole || isFirstName(front)) && isGivenName(context, from - 1)) {
    if (!isRoleInFront(context, from - 1, to)) from--
    // "Aung San Suu Kyi", if only the last part was found.
    for (let more = 0; more < 2 && from < first && isGivenName(context, from - 1); more++)
      if (!isRoleInFront(context, from - 1, to)) from--
  }
  while (to - from > 2 && isHonor(doc.tokens[to - 1]!.text)) to--
  const comma = doc.tokens[to]?.text === ',' ? 1 : 0
  const suffix = doc.tokens[to + comma]
  if (
    suffix &&
    suffixes.has(plain(suffix.text)) &&
    /^\p{Lu}/u.test(suffix.text) &&
    !suffixes.has(plain(doc.tokens[to - 1]!.text))
  ) {
    to += comma + 1
    if (
      doc.tokens[to]?.text === '.' &&
      doc.tokens[to]!.start === doc.tokens[to - 1]!.end &&
      doc.tokens[to + 1] &&
      !/^["”’]$/u.test(doc.tokens[to + 1]!.text) &&
      doc.sentenceOf[to + 1] === doc.sentenceOf[to]
    )
      to++
  }
  return { first: from, end: to }
}

/** A comma before a suffix: "Ilse Marten, Jr.", "Harbor Foods, Inc." */
const commaBeforeSuffix = /,(?=\s(?:Jr|Sr|II|III|IV|Inc|Ltd|LLC|LLP|PLC|Co|Corp|S\.A|N\.V|P\.C)\b)/giu

/** The words as written between white space, without commas. */
const writtenWords = (doc: Doc, range: TokenRange): readonly string[] =>
  wordsIn(doc, range)
    .replace(/,(?=\s)/gu, '')
    .split(' ')
    .filter(Boolean)

/** For each written word, whether a comma of a list follows it: "Culture, Media and Sport". */
const commasAfter = (doc: Doc, range: TokenRange): readonly boolean[] =>
  wordsIn(doc, range)
    .replace(commaBeforeSuffix, '')
    .split(' ')
    .filter(Boolean)
    .map((word) => word.endsWith(','))

const genderByName = (words: readonly string[]): 'he' | 'she' | undefined => {
  const first = words.length > 1 ? (words.find((word) => !/^\p{Lu}\.?$/u.test(word))?.toLowerCase() ?? '') : ''
  if (unisexNames.has(first)) return undefined
  return maleNames.has(first) ? 'he' : femaleNames.has(first) ? 'she' : undefined
}

const knownAs = /^(?:nicknamed|alias|aka|a\.k\.a\.|dubbed|as)$/

const betweenKnownAs = /^(?:better|also|best|popularly|widely|commonly|locally|known|who|is|was)$/
const maxKnownAs = 7

/** Another name of the person whose name ends before `end`: 'better known as "Suresh"'. */
const otherNames = (doc: Doc, end: number, ceiling: number): readonly string[] => {
  let at = doc.tokens[end]?.text === ',' || doc.tokens[end]?.text === '(' ? end + 1 : end
  const said = doc.tokens.slice(at, Math.min(ceiling, at + maxKnownAs))
  const cue = said.findIndex(({ lower }) => knownAs.test(lower))
  if (cue < 0 || (said[cue]!.lower === 'as' && said[cue - 1]?.lower !== 'known')) return []
  // "..., the hacker known as": a description of the same person.
  const isDescribed = said[0]!.tag === 'DET'
  const mayBeBetween = ({ lower, penn }: Token): boolean =>
    betweenKnownAs.test(lower) || (isDescribed && /^(?:DT|JJ|NN)$/.test(penn))
  if (!said.slice(0, cue).every(mayBeBetween)) return []
  at += cue + 1
  const quoted = /^["“‘']$/u.test(doc.tokens[at]?.text ?? '')
  if (quoted) at++
  let behind = at
  while (behind < ceiling && behind - at < 4 && /^\p{Lu}/u.test(doc.tokens[behind]!.text)) behind++
  return behind > at ? [wordsIn(doc, { first: at, end: behind })] : []
}

const readPerson = (context: NamingContext, span: NameSpan): CleanName => {
  const { doc, cased, spanOf, spans, givenNames } = context
  const { first, end } = personRange(context, span)
  const sentence = doc.sentences[doc.sentenceOf[first]!]!
  const isOther = (at: number): boolean => {
    const owner = spans[spanOf[at]!]
    if (owner?.kind !== 'person' || owner === span) return false
    // The name finder read "Minister" as a name.
    const isRole = owner.end - owner.first === 1 && isRoleWord(doc.tokens[at]) && !givenNames.has(doc.tokens[at]!.lower)
    return !isRole
  }
  const before = rolesBefore(doc, first, sentence.first, isOther)
  const after = rolesAfter(doc, end, sentence.end, isOther)
  const surname = end - first === 1 ? context.shared.get(first) : undefined
  const written = [...writtenWords(doc, { first, end }), ...(surname === undefined ? [] : [surname])]
  const words = written.map((word, at) => truecaseWord(unglue(word, cased), cased, at === 0))
  const kinship = kinshipBeside(doc, { first: before.first, end })
  const titled = before.gender ?? kinship?.gender
  const gender = titled ?? genderByName(words)
  return {
    kind: 'person',
    probability: span.probability,
    first,
    end,
    words,
    name: words.join(' '),
    roles: [...before.roles, ...after.roles],
    aliases: otherNames(doc, end, sentence.end),
    lead: oneOfStart(doc, before.first, sentence.first),
    isGenderTitled: titled !== undefined,
    ...(before.title === undefined ? {} : { title: before.title }),
    ...(kinship?.owner && { relativeOf: kinship.owner }),
    ...(gender === undefined ? {} : { gender }),
  }
}

/** Nouns for the kind of organization after a name: "the Gannard newspaper chain". */
const classNoun =
  /^(?:company|firm|group|movement|party|chain|newspaper|magazine|network|agency|website|militia|airline|retailer|charity)$/
const classModifier =
  /^(?:newspaper|news|extremist|militant|terror|terrorist|jihadist|islamist|opposition|political|media|retail|grocery|advocacy|armed|rebel)$/

/** The end of an organization's name, including the nouns after it for the kind of organization. */
const withClassNoun = (doc: Doc, end: number): number => {
  const at = classModifier.test(doc.tokens[end]?.text ?? '') ? end + 1 : end
  const next = doc.tokens[at + 1]
  if (!classNoun.test(doc.tokens[at]?.text ?? '') || doc.sentenceOf[at] !== doc.sentenceOf[end - 1]) return end
  return /^(?:NN|CD|POS)/.test(next?.penn ?? '') ? end : at + 1
}

const readOther = (context: NamingContext, span: NameSpan): CleanName => {
  const { doc, cased } = context
  let { first } = span
  const { end } = span
  const isAfterThe = doc.tokens[first - 1]?.lower === 'the' || doc.tokens[first]!.lower === 'the'
  const isKnown = knownOrganizationNames.has(wordsIn(doc, span).toLowerCase())
  while (
    first < end - 1 &&
    !isKnown &&
    !(span.kind === 'organization' && opensCampaign(doc, first)) &&
    (/^(?:the|a|an)$/.test(doc.tokens[first]!.lower) || (span.kind !== 'work' && isOpener(context, first)))
  )
    first++
  const written = writtenWords(doc, { first, end })
  const isShort = written.length === 1
  const words = written.map((word, at) => {
    const small = cased.get(word.toLowerCase())
    if (isShort && span.kind === 'organization' && small === undefined) return word
    return span.kind === 'organization' && /^\p{Lu}{2,4}$/u.test(word) && small === undefined
      ? word
      : truecaseWord(word, cased, at === 0)
  })
  const commas = commasAfter(doc, { first, end })
  return {
    kind: span.kind,
    probability: span.probability,
    first,
    end: span.kind === 'organization' && isAfterThe ? withClassNoun(doc, end) : end,
    words,
    name: words.map((word, at) => (commas[at] ? `${word},` : word)).join(' '),
    roles: [],
    aliases: [],
    isGenderTitled: false,
    lead: first,
  }
}

/** The name at one place in the text: without titles, roles, and words attached by mistake. */
export const cleanName = (context: NamingContext, span: NameSpan): CleanName =>
  span.kind === 'person' ? readPerson(context, span) : readOther(context, span)

/** Whether a title is only a form of address, such as "Mr". */
export const isCourtesy = (title: string | undefined): boolean => title !== undefined && courtesyTitles.has(title)
