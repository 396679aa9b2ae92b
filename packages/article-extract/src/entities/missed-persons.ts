import type { Doc } from '../doc/doc.ts'
import { casingsOf } from '../names/name-regions.ts'
import type { NameSpan } from '../names/name-span.ts'
import {
  classNouns,
  isTitle,
  occupations,
  organizationWords,
  otherWords,
  placeWords,
  royalTitles,
  timeWords,
  unisexNames,
} from '../names/name-words.ts'
import { isRoleWord, longTitleStart } from '../names/roles.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { isFirstName } from './first-names.ts'

/** The probability of a person's name that only its form shows. */
const formProbability = 0.75

const capital = /^\p{Lu}['’]?\p{L}*\p{Ll}(?:-\p{Lu}\p{Ll}+)?$/u
/** First names that are more often places or other words, so that a role must be in front of them. */
const ambiguous =
  /^(?:carolina|dallas|austin|houston|jackson|chelsea|georgia|virginia|victoria|orlando|charlotte|madison|santiago|salvador|lourdes|florence|paris|christian|grace|rose|dawn|chester|lance|marina)$/

/** For each token, the span that it is in. */
type SpanAt = readonly (NameSpan | undefined)[]

const relative =
  /^(?:mother|father|mum|mom|dad|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|partner|fianc[eé]e?|girlfriend|boyfriend|(?:grand|step|half-)(?:mother|father|son|daughter|brother|sister))$/

/** Whether a relative and a comma come before the two words between commas: "His mother, Jess Park,". */
const isRelative = ({ tokens, sentenceOf }: Doc, first: number): boolean => {
  const [owner, noun] = [tokens[first - 3], tokens[first - 2]]
  if (tokens[first - 1]?.text !== ',' || !relative.test(noun?.lower ?? '')) return false
  const isOwned = /^(?:PRP\$|POS)$/.test(owner?.penn ?? '') && owner?.lower !== 'its'
  return isOwned && /^[,.;]$/.test(tokens[first + 2]?.text ?? '') && sentenceOf[first - 2] === sentenceOf[first + 1]
}

/** Roles that a company or a thing can have too: "the owner, Harbor Line,". */
const looseRole =
  /^(?:owner|partner|leader|agent|founder|operator|builder|developer|publisher|broadcaster|contractor|producer|promoter|host|winner|donor|landlord|landowner|dealer|maker|investor|defendant|plaintiff|victim|star|creator|customer|principal|parent|rep|sc|ms|ch|private|general|major|late|former|lead|his|her|royal|hon)$/

/**
 * Whether an office or an occupation and a comma come before the two words between commas: "The Minister for Health,
 * Jess Park,".
 */
const isInRole = (doc: Doc, first: number): boolean => {
  const { tokens, sentenceOf } = doc
  if (tokens[first - 1]?.text !== ',' || tokens[first + 2]?.text !== ',' || knownPlace(tokens[first]!.lower))
    return false
  const { first: floor = 0 } = doc.sentences[sentenceOf[first] ?? -1] ?? {}
  const long = isRoleWord(tokens[first - 2]) ? undefined : longTitleStart(doc, first - 1, floor)
  const at = long === undefined ? first - 2 : long - 1
  const role = tokens[at]?.lower ?? ''
  let start = at
  while (start > floor && /^(?:NN|NNP|JJ|VBG)$/.test(tokens[start - 1]!.penn)) start--
  const before = tokens[start - 1]
  const isDetermined = start > floor && /^(?:DT|PRP\$|POS)$/.test(before?.penn ?? '') && before?.lower !== 'its'
  const isRole = (isTitle(role) || occupations.has(role)) && !looseRole.test(role) && !classNouns.has(role)
  return at >= floor && isRole && isDetermined && !organizationWords.has(tokens[first + 1]?.lower ?? '')
}

/** Whether a role says who the next name is: "Nurse Ilse Marten", "Her colleague, Ilse Marten,". */
const isTitled = ({ tokens, sentenceOf }: Doc, first: number): boolean => {
  const isApposed = tokens[first - 1]?.text === ',' && tokens[first + 2]?.text === ','
  const at = isApposed ? first - 2 : first - 1
  const role = tokens[at]
  if (!role || sentenceOf[at] !== sentenceOf[first] || !isRoleWord(role) || classNouns.has(role.lower)) return false
  return !isApposed || /^(?:DT|PRP\$|POS|NN|JJ)/.test(tokens[at - 1]?.penn ?? '')
}

const numeral = /^(?:[IVX]{2,}|[VX])$/

/** The name of a monarch or a pope at `first`, after the title: "Elizabeth II" in "Queen Elizabeth II". */
const royalAt = ({ tokens, sentenceOf }: Doc, first: number, spanAt: SpanAt): NameSpan | undefined => {
  const [title, { text, lower }] = [tokens[first - 1], tokens[first]!]
  const isTitled = title !== undefined && title.text !== title.lower && sentenceOf[first - 1] === sentenceOf[first]
  if (!isTitled || !royalTitles.has(title.lower) || !capital.test(text)) return undefined
  const isNumbered = numeral.test(tokens[first + 1]?.text ?? '')
  const end = isNumbered ? first + 2 : first + 1
  // "Queen Victoria Market", "Prince George's County"
  const behind = /^['’]s$/u.test(tokens[end]?.text ?? '') ? end + 1 : end
  if (/^\p{Lu}/u.test(tokens[behind]?.text ?? '') || !(isNumbered || isFirstName(lower))) return undefined
  const [before, own] = [spanAt[first - 1], spanAt[first]]
  if (before?.kind === 'person' || own?.kind === 'person' || (own && !isNumbered)) return undefined
  return { kind: 'person', first, end, probability: formProbability }
}

/** Whether only a person can have the role before a name: "Head teacher Ilse Church", "its chairman, Tom Steel,". */
const isPersonsRole = ({ tokens }: Doc, first: number): boolean => {
  const { lower = '' } = tokens[first - 1]?.text === ',' ? (tokens[first - 2] ?? {}) : (tokens[first - 1] ?? {})
  return (isTitle(lower) || occupations.has(lower)) && !looseRole.test(lower) && !classNouns.has(lower)
}

/** Whether a word after a first name is probably a surname, even if it is also another word. */
const canBeSurname = ({ tokens }: Doc, at: number, titled: boolean): boolean => {
  const { text = '', lower = '' } = tokens[at] ?? {}
  if (!capital.test(text) || timeWords.has(lower) || isDemonym(lower)) return false
  // "Goalkeeper Mark Day saved", but not "the King James Bible".
  if (titled) return !otherWords.has(lower) || tokens[at + 1]?.tag === 'VERB'
  return ![organizationWords, otherWords, placeWords].some((set) => set.has(lower)) && !isTitle(lower)
}

/** The first name and the surname at `first`, if the name finder missed them: "Wade London", "Nurse Sydney Banks". */
const personAt = (doc: Doc, first: number, spanAt: SpanAt): NameSpan | undefined => {
  const { tokens, sentenceOf } = doc
  const { text, lower } = tokens[first]!
  if (!capital.test(text) || /^\p{Lu}/u.test(tokens[first + 2]?.text ?? '')) return undefined
  const related = isRelative(doc, first) || isInRole(doc, first)
  const titled = related || isTitled(doc, first)
  const isSure = isFirstName(lower) && knownPlace(lower) === undefined && !ambiguous.test(lower)
  const isKnown = related || isFirstName(lower) || unisexNames.has(lower)
  if (!(titled ? isKnown : isSure && !unisexNames.has(lower))) return undefined
  if (sentenceOf[first + 1] !== sentenceOf[first] || !canBeSurname(doc, first + 1, titled)) return undefined
  const [left, right] = [spanAt[first], spanAt[first + 1]]
  // A longer name, or one that is already a person's.
  for (const span of [left, right]) {
    if (!span) continue
    const isWhole = span.first === first && span.end === first + 2
    if (related && !(isWhole && span.kind === 'person') && span.first >= first && span.end <= first + 2) continue
    if (span.kind === 'person' || span.first < first || span.end > first + 2) return undefined
    if (isWhole && span.kind !== 'place' && !(titled && isSure && isPersonsRole(doc, first))) return undefined
  }
  const isAfterName = tokens[first - 1]?.tag === 'PROPN' && capital.test(tokens[first - 1]?.text ?? '')
  // "Director of Public Works Ilse Marten"
  const isInOffice = (): boolean => {
    const { first: floor = 0 } = doc.sentences[sentenceOf[first] ?? -1] ?? {}
    return longTitleStart(doc, first, floor) !== undefined
  }
  if (!titled && (left !== undefined || (isAfterName && !isInOffice()))) return undefined
  return { kind: 'person', first, end: first + 2, probability: formProbability }
}

/** Persons' names of two words that the name finder missed or took for places, because the surname is also a word. */
export const missedPersons = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const spanAt: (NameSpan | undefined)[] = new Array(doc.tokens.length)
  for (const span of spans) spanAt.fill(span, span.first, span.end)
  const casings = casingsOf(doc)
  return doc.tokens.flatMap((_, at) =>
    casings[doc.sentenceOf[at] ?? -1] === 'usual' ? (royalAt(doc, at, spanAt) ?? personAt(doc, at, spanAt) ?? []) : [],
  )
}
