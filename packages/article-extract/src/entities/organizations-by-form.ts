import type { Doc, TokenRange } from '../doc/doc.ts'
import { casingsOf } from '../names/name-regions.ts'
import type { NameSpan } from '../names/name-span.ts'
import {
  courtesyTitles,
  isTitle,
  knownOrganizations,
  legalForms,
  memberWords,
  organizationWords,
  roleModifiers,
  timeWords,
} from '../names/name-words.ts'
import { isRoleWord } from '../names/roles.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { isFirstName } from './first-names.ts'

/** The probability of an organization's name that only its form shows. */
const formProbability = 0.85
/** The maximum number of words in an organization's name. */
const maxWords = 12
/** The maximum number of words in one item of a list inside a name. */
const maxItem = 3

const capital = /^\p{Lu}/u
const links = new Set(['of', 'for', 'against', 'on'])
/** Organizations whose names continue with "on" and their subject. */
const inquiries =
  /^(?:committee|subcommittee|commission|council|panel|task force|institute|center|centre|conference|coalition|foundation|partnership|alliance|initiative|project)$/
const heads =
  /^(?:campaign|commissioner|commission|court|courts|committee|academy|physicians|citizens|mothers|republicans|transport)$/
/**
 * Words in small letters that form an organization's name with a place, a nationality or a person before them: "Tulsa
 * police".
 */
const placeOrganizations = new Set('police military government army navy ministry embassy parliament'.split(' '))
const personOrganizations = new Set('administration campaign team government foundation'.split(' '))

/** The spans found so far, as the pattern needs them. */
interface Found {
  readonly doc: Doc
  /** For each token, the span that it is in. */
  readonly spanAt: readonly (NameSpan | undefined)[]
  /** The last words of persons' names of at least two words, in lower case. */
  readonly surnames: ReadonlySet<string>
}

const spansByToken = (doc: Doc, spans: readonly NameSpan[]): readonly (NameSpan | undefined)[] => {
  const spanAt: (NameSpan | undefined)[] = new Array(doc.tokens.length)
  for (const span of spans) spanAt.fill(span, span.first, span.end)
  return spanAt
}

/** Whether a span is a person's name, and not plural words that the name finder took for one: "Safe Streets". */
const isPersonal = ({ tokens }: Doc, { kind, first, end }: NameSpan): boolean => {
  const given = tokens[first]!.lower
  const isPlural = end - first > 1 && /[^s]s$/.test(tokens[end - 1]!.lower)
  return kind === 'person' && (!isPlural || isFirstName(given))
}

/**
 * Whether the token may be a word of an organization's name: capitalized, and not part of a person's name, a title or a
 * day.
 */
const isOrganizationWord = ({ doc, spanAt }: Found, at: number, sentence: number): boolean => {
  const [token, span] = [doc.tokens[at], spanAt[at]]
  return (
    token !== undefined &&
    doc.sentenceOf[at] === sentence &&
    capital.test(token.text) &&
    !(span && isPersonal(doc, span)) &&
    !timeWords.has(token.lower)
  )
}

/**
 * The end of the capitalized words that begin at `first`, across "and": "Immigration and Customs". Returns `first` if
 * there are none.
 */
const capitalsEnd = (found: Found, first: number, sentence: number): number => {
  const { doc } = found
  let end = first
  for (let at = first; at - first < maxWords; at++) {
    if (isOrganizationWord(found, at, sentence)) {
      const isTitleInFront =
        isTitle(doc.tokens[at]!.lower.replaceAll('.', '')) && capital.test(doc.tokens[at + 1]?.text ?? '')
      if (at > first && isTitleInFront) {
        // "the Harbor Council National Executive Director Ilse Marten"
        while (end > first && (roleModifiers.has(doc.tokens[end - 1]!.lower) || isRoleWord(doc.tokens[end - 1]))) end--
        break
      }
      end = at + 1
    } else if (at !== end || !/^(?:and|&)$/.test(doc.tokens[at]?.lower ?? '')) break
  }
  return end
}

/** Whether a span may be a person only because its word is capitalized: "Tobacco", if the text has no such surname. */
const isPoorPerson = ({ doc, surnames }: Found, { kind, first, end }: NameSpan): boolean => {
  const { lower } = doc.tokens[first]!
  return kind === 'person' && end - first === 1 && !surnames.has(lower) && !isFirstName(lower)
}

/** The end of one item of a list inside a name. Returns `first` if the words there are a name of their own. */
const itemEnd = (found: Found, first: number, sentence: number): number => {
  const { doc, spanAt } = found
  const isWord = (at: number): boolean => {
    const span = spanAt[at]
    const isPoor = span !== undefined && isPoorPerson(found, span) && doc.sentenceOf[at] === sentence
    return isPoor || isOrganizationWord(found, at, sentence)
  }
  let end = first
  while (end - first < maxItem && isWord(end)) end++
  const own = spanAt[first]
  const isOwn = own !== undefined && own.first === first && own.end === end && !isPoorPerson(found, own)
  const words = doc.tokens.slice(first, end).map(({ lower }) => lower)
  return isOwn || knownOrganizations.has(words.join(' ')) || knownPlace(words.join(' ')) ? first : end
}

/**
 * The end of a list that begins with the words before `end`: "Alcohol, Tobacco, Firearms and Explosives". Returns `end`
 * if there is no such list, or if names of their own follow.
 */
const listEnd = (found: Found, end: number, sentence: number): number => {
  const { tokens } = found.doc
  let at = end
  while (tokens[at]?.text === ',') {
    const last = /^(?:and|&)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    const next = itemEnd(found, last, sentence)
    if (next === last) return end
    if (last > at + 1) return next
    at = next
  }
  if (!/^(?:and|&)$/.test(tokens[at]?.lower ?? '')) return end
  // "Marine Life and Reefs": two things, the second of which the name finder took for a person.
  const other = found.spanAt[end + 1]
  const isThing = other !== undefined && isPoorPerson(found, other) && /[^s]s$/.test(tokens[end + 1]?.lower ?? '')
  if (at === end && !isThing) return end
  const next = itemEnd(found, at + 1, sentence)
  return next === at + 1 ? end : next
}

/** Nouns inside a name that "to" and a thing follow: "Prevention of Cruelty to Animals". */
const directed = /^(?:cruelty|access|aid|assistance|rights?)$/

/** The first word after a preposition that can continue a name: "of", "for the", "in the", "Cruelty to". */
const afterLink = ({ tokens }: Doc, at: number): number | undefined => {
  const [before, link, article] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]?.lower]
  if (link === 'of' || (link === 'to' && directed.test(before))) return at + 1
  return /^(?:for|in)$/.test(link) && article === 'the' ? at + 2 : undefined
}

/**
 * The end of a name after prepositions: "Court of Appeals" with "for the Sixth Circuit". Returns `end` if the name does
 * not continue.
 */
const linkedEnd = (found: Found, end: number, sentence: number): number => {
  const { doc, spanAt } = found
  const after = afterLink(doc, end)
  if (after === undefined || spanAt[end - 1]?.kind === 'place') return end
  const isPoor = spanAt[after] !== undefined && isPoorPerson(found, spanAt[after])
  const to = doc.tokens[end]?.lower === 'to' && isPoor ? after + 1 : capitalsEnd(found, after, sentence)
  const isOwn = spanAt[after]?.kind === 'place' || (doc.tokens[end]?.lower === 'in' && spanAt[after] !== undefined)
  return to > after && (doc.tokens[end]?.lower === 'of' || !isOwn) ? linkedEnd(found, to, sentence) : end
}

/**
 * The name around the preposition at `link`: "Association of Flight Attendants", "Committee for a Responsible Federal
 * Budget".
 */
const linkedOrganization = (found: Found, link: number): TokenRange | undefined => {
  const { doc } = found
  const sentence = doc.sentenceOf[link]!
  const head = doc.tokens[link - 1]
  if (!head || !isOrganizationWord(found, link - 1, sentence)) return undefined
  const isHead = memberWords.has(head.lower) || organizationWords.has(head.lower) || heads.test(head.lower)
  if (doc.tokens[link]!.lower === 'on' && !inquiries.test(head.lower)) return undefined
  const isMembers = /S$/.test(head.penn) && doc.tokens[link]!.lower !== 'of'
  if (!isHead && !isMembers) return undefined
  let after = link + 1
  // "Friends of Ms Marten" are not a body.
  if (courtesyTitles.has((doc.tokens[after]?.lower ?? '').replaceAll('.', ''))) return undefined
  if (/^(?:a|an|the)$/.test(doc.tokens[after]?.lower ?? '')) after++
  const part = listEnd(found, capitalsEnd(found, after, sentence), sentence)
  const end = part === after ? after : linkedEnd(found, part, sentence)
  if (end === after || (found.spanAt[end - 1]?.end ?? end) > end) return undefined
  const right = found.spanAt[after]
  // "Lawyers for Corran Ltd" are not a body with that name.
  if (isMembers && legalForms.has(doc.tokens[end - 1]!.lower.replaceAll('.', ''))) return undefined
  // "Republicans for Ohio", "the House of Windsor": a place or an organization alone is a separate name.
  if (!isHead && (end - after < 2 || right !== undefined)) return undefined
  let first = link - 1
  while (link - first < maxWords && isOrganizationWord(found, first - 1, sentence)) first--
  while (first < link - 1 && isOpener(doc, first)) first++
  return { first, end }
}

/** Whether a word is capitalized only because it begins a sentence. */
const isOpener = (doc: Doc, at: number): boolean =>
  /^(?:DT|IN|CC|PRP\$?|WP|WRB|WDT|RB|MD|VB.?)$/.test(doc.tokens[at]!.penn)

/**
 * Capitalized words with "and" that end at `at` in a word for an organization: "United States Citizenship and
 * Immigration Services".
 */
const joinedOrganization = (found: Found, at: number): TokenRange | undefined => {
  const { doc } = found
  const sentence = doc.sentenceOf[at]!
  if (!/^(?:and|&)$/.test(doc.tokens[at]!.lower)) return undefined
  const end = capitalsEnd(found, at + 1, sentence)
  if (end - at < 3 || !organizationWords.has(doc.tokens[end - 1]!.lower)) return undefined
  if (doc.tokens.slice(at + 1, end).some(({ lower }) => lower === 'and')) return undefined
  let first = at
  while (at - first < maxWords && isOrganizationWord(found, first - 1, sentence)) first--
  while (first < at && isOpener(doc, first)) first++
  // Two organizations: "the Navy and the Home Office", "Google and Harbor Airlines".
  const left = doc.tokens[at - 1]!.lower
  if (at - first < 2 || organizationWords.has(left) || knownOrganizations.has(left)) return undefined
  if (
    knownPlace(
      doc.tokens
        .slice(first, at)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return undefined
  return { first, end }
}

/** Last words of a firm's name after "&" or "and": "Marsh and Co". */
const firmEnding = /^(?:co|company|sons|daughters|brothers|bros|partners|associates)$/

/** The probability of a single place below which it may also be a surname: "Holt". */
const poorPlace = 0.6

/** Whether the word at `at` is a single capitalized word that may be part of a firm's name. */
const isFirmWord = ({ doc, spanAt }: Found, at: number): boolean => {
  const span = spanAt[at]
  const text = doc.tokens[at]?.text.replace(/\.$/u, '') ?? ''
  const lower = text.toLowerCase()
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || timeWords.has(lower) || (span && span.end - span.first > 1)) return false
  if (span?.kind === 'place') return span.probability < poorPlace && knownPlace(lower) === undefined
  return span?.kind !== 'organization' || firmEnding.test(lower)
}

/**
 * A firm's name around "&": two single words, even if each is a surname, "Lowell & Marsh", or one and its ending, also
 * after "and", "Marsh and Co". Names in front of it in a list are part of it: "Hale, Lowell & Marsh".
 */
const firmAround = (found: Found, at: number): TokenRange | undefined => {
  const { doc, spanAt } = found
  const known = spanAt[at]
  if (known?.kind === 'organization' && known.first === at - 1)
    return { first: firmStart(found, at - 1), end: known.end }
  const isFormed = legalForms.has((doc.tokens[at + 2]?.lower ?? '').replaceAll('.', ''))
  const [first, end] = [at - 1, isFormed ? at + 3 : at + 2]
  const isFirm = doc.tokens[at]?.text === '&' || firmEnding.test(doc.tokens[at + 1]?.lower.replace(/\.$/u, '') ?? '')
  const isLonger = [first - 1, end].some((word) => capital.test(doc.tokens[word]?.text ?? ''))
  const isOne = doc.sentenceOf[first] === doc.sentenceOf[end - 1]
  return isFirm && isOne && isFirmWord(found, first) && isFirmWord(found, at + 1) && !isLonger
    ? { first: firmStart(found, first), end }
    : undefined
}

/**
 * The start of the names that commas join to the front of a firm's name at `first`: "Hale, " before "Lowell & Marsh".
 * Returns `first` if there are none.
 */
const firmStart = (found: Found, first: number): number => {
  const { tokens, sentenceOf } = found.doc
  let start = first
  for (let at = first - 2; tokens[at + 1]?.text === ',' && sentenceOf[at] === sentenceOf[first]; at -= 2) {
    const { lower, tag } = tokens[at]!
    if (tag !== 'PROPN' || !isFirmWord(found, at) || knownOrganizations.has(lower) || knownPlace(lower)) break
    start = at
  }
  return start < first && tokens[start - 1]?.tag === 'PROPN' ? first : start
}

const isPossessive = ({ tokens }: Doc, at: number): boolean => /^['’]s?$/u.test(tokens[at]?.text ?? '')

/** Owners in the names of bodies: "King's College", "Children's Hospital". */
const owners = /^(?:king|queen|prince|princess|children|women|veterans|farmers|girls|boys|mothers)$/
/** Words in the name of a body after its owner. */
const owned =
  /^(?:hospital|hospice|centre|center|college|school|university|academy|church|cathedral|infirmary|institute|foundation|trust|aid|club|union|league|guild|hall|commission|council)$/

/** The name around the possessive at `at` of a body that is named after a saint or another owner: "St Mary's Hospital". */
const ownedBody = (found: Found, at: number): TokenRange | undefined => {
  const { tokens, sentenceOf } = found.doc
  const isSaint = /^(?:st|st\.|saint)$/.test(tokens[at - 2]?.lower ?? '')
  if (!isSaint && !owners.test(tokens[at - 1]?.lower ?? '')) return undefined
  let end = at + 1
  while (capital.test(tokens[end]?.text ?? '') && sentenceOf[end] === sentenceOf[at] && end - at < maxWords) end++
  const isBody = tokens.slice(at + 1, end).some(({ lower }) => owned.test(lower))
  const owner = isSaint ? at - 2 : at - 1
  let first = Math.min(owner, found.spanAt[at - 1]?.first ?? owner)
  while (isOrganizationWord(found, first - 1, sentenceOf[at]!) && !isOpener(found.doc, first - 1)) first--
  return isBody ? { first, end } : undefined
}

/**
 * The name whose last word, in small letters, is at `at`: "Tulsa police", "the French foreign ministry", "the Obama
 * administration".
 */
const lowerCaseOrganization = ({ doc, spanAt }: Found, at: number): TokenRange | undefined => {
  const { lower, text } = doc.tokens[at]!
  if (text !== lower) return undefined
  const sentence = doc.sentenceOf[at]
  let last = at - 1
  if (placeOrganizations.has(lower)) while (at - last < 3 && roleModifiers.has(doc.tokens[last]?.text ?? '')) last--
  const owner = doc.tokens[last]
  if (!owner || doc.sentenceOf[last] !== sentence || !capital.test(owner.text)) return undefined
  const span = spanAt[last]
  const isPlace =
    placeOrganizations.has(lower) && (span?.kind === 'place' || (span === undefined && isDemonym(owner.lower)))
  const isPerson = personOrganizations.has(lower) && last === at - 1 && span?.kind === 'person'
  if (!isPlace && !isPerson) return undefined
  // "a Trump campaign aide", "police officers": the word belongs to the noun after it.
  const next = doc.tokens[at + 1]
  if (next && doc.sentenceOf[at + 1] === sentence && /^(?:NN|NNS|NNP|NNPS|CD|VBG)$/.test(next.penn)) return undefined
  return { first: span?.first ?? last, end: at + 1 }
}

/** Names of organizations recognized by their form where the name finder found less or nothing. */
export const organizationsByForm = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const surnames = new Set(
    spans.flatMap(({ kind, first, end }) => (kind === 'person' && end - first > 1 ? [doc.tokens[end - 1]!.lower] : [])),
  )
  const found: Found = { doc, spanAt: spansByToken(doc, spans), surnames }
  const organizations: NameSpan[] = []
  const add = (range: TokenRange | undefined): void => {
    if (range === undefined) return
    const [left, right] = [found.spanAt[range.first], found.spanAt[range.end - 1]]
    const isKnown = left !== undefined && left.first <= range.first && left.end >= range.end
    const isCrossed = (left && left.first < range.first) || (right && right.end > range.end)
    if (!isKnown && !isCrossed) organizations.push({ ...range, kind: 'organization', probability: formProbability })
  }
  const casings = casingsOf(doc)
  for (let at = 1; at < doc.tokens.length; at++) {
    const before = doc.tokens[at - 1]!
    if (before.text === before.lower && !roleModifiers.has(before.lower)) continue
    const { lower } = doc.tokens[at]!
    if (isPossessive(doc, at) && casings[doc.sentenceOf[at]!] === 'usual') add(ownedBody(found, at))
    const isLink = links.has(lower) || lower === 'and' || lower === '&'
    const isSmall = placeOrganizations.has(lower) || personOrganizations.has(lower)
    if (!isLink && !isSmall) continue
    if (casings[doc.sentenceOf[at]!] !== 'usual') continue
    add(
      isSmall
        ? lowerCaseOrganization(found, at)
        : links.has(lower)
          ? linkedOrganization(found, at)
          : (joinedOrganization(found, at) ?? firmAround(found, at)),
    )
  }
  return organizations
}
