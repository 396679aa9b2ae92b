import type { Doc } from '../doc/doc.ts'
import { casingsOf } from '../names/name-regions.ts'
import type { NameSpan } from '../names/name-span.ts'
import { companyNouns, companyWords, legalForms, organizationWords, timeWords } from '../names/name-words.ts'

/** The probability of a company's name that only its form shows. */
const formProbability = 0.8
/** Nouns for a company or a person that may begin a sentence before a company's name. */
const looseNouns =
  /^(?:rival|miner|brewer|airline|bank|builder|developer|publisher|operator|producer|broadcaster|startup|bookseller|grocer|jeweller|jeweler|distiller|caterer|haulier|baker|outfitter|confectioner|optician|clothier)$/

/** The legal forms that are neither words nor surnames, without periods. */
const clearForm = /^(?:inc|incorporated|ltd|limited|llc|plc|corp|corporation|llp|gmbh)$/
/** The maximum number of words before the legal form of a company that the name finder missed. */
const maxWords = 5

const plainWord = ({ tokens }: Doc, at: number): string => (tokens[at]?.lower ?? '').replaceAll('.', '')

const isClearForm = (doc: Doc, at: number): boolean =>
  /^\p{Lu}|^plc$/u.test(doc.tokens[at]?.text ?? '') && clearForm.test(plainWord(doc, at))

/** A span with the legal form in it or after it, which makes any name a company's: "Marten Inc", "Marten, Inc." */
const withLegalForm = (doc: Doc, span: NameSpan, isFree: (at: number) => boolean): NameSpan => {
  const { first, end } = span
  if (span.kind === 'work') return span
  if (isClearForm(doc, end - 1)) return end - first > 1 ? { ...span, kind: 'organization' } : span
  const form = doc.tokens[end]?.text === ',' ? end + 1 : end
  const isNext = isClearForm(doc, form) && isFree(form) && doc.sentenceOf[form] === doc.sentenceOf[first]
  return isNext ? { ...span, kind: 'organization', end: form + 1 } : span
}

/** A company's name that ends with the legal form at `at`, if the name finder missed it: "Jones Ltd." */
const companyAt = (doc: Doc, at: number, isFree: (at: number) => boolean): NameSpan | undefined => {
  const { tokens, sentenceOf } = doc
  if (!isClearForm(doc, at) || !isFree(at)) return undefined
  const isWord = (index: number): boolean =>
    isFree(index) &&
    sentenceOf[index] === sentenceOf[at] &&
    /^(?:\p{Lu}|&$)/u.test(tokens[index]?.text ?? '') &&
    !timeWords.has(tokens[index]!.lower) &&
    !/^(?:DT|IN|CC|PRP|WP|WRB|RB|MD)/.test(tokens[index]!.text === '&' ? '' : tokens[index]!.penn)
  let first = at
  while (at - first < maxWords && isWord(first - 1)) first--
  // "Friends of Harwell Inc.", "Lowell's Companies Inc": the start of the name is not among these words.
  const isCut = /^(?:of|for|and|-|['’]s)$/u.test(tokens[first - 1]?.lower ?? '') || (first > 0 && !isFree(first - 1))
  return first < at && !isCut ? { kind: 'organization', first, end: at + 1, probability: formProbability } : undefined
}

/** What a company makes or sells, as the last of several trades in its name: "Harwell Power and Light Co". */
const trades =
  /^(?:light|power|gas|electric|water|oil|steel|iron|coal|paper|telephone|telegraph|trust|savings|loan|casualty|marine|chemical|metals|mining|smelting|refining|rubber|glass|lumber|shipping|engineering|manufacturing|machinery|tool|sons|brothers)$/

/**
 * Whether "and" at `at` joins the last trade in a company's name: "Harwell Power and Light Co", but not "Ford Motor Co
 * and Light Co".
 */
export const joinsTrades = (doc: Doc, at: number): boolean => {
  const { tokens } = doc
  const word = (index: number): string => plainWord(doc, index)
  const isTail = trades.test(word(at + 1)) && /^\p{Lu}/u.test(tokens[at + 1]!.text) && legalForms.has(word(at + 2))
  return isTail && /^(?:and|&)$/.test(word(at)) && !legalForms.has(word(at - 1))
}

/** Extends names over the last of several trades: "Harwell Power" in "Harwell Power and Light Co". */
const withTrades = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const whole: NameSpan[] = []
  for (const span of spans) {
    if (joinsTrades(doc, span.end)) whole.push({ ...span, kind: 'organization', end: span.end + 3 })
    else if (span.first >= (whole.at(-1)?.end ?? 0)) whole.push(span)
  }
  return whole
}

const capital = /^\p{Lu}[\p{L}&'’-]*$/u

/** The end of the capitalized words from `first`. */
const capitalsEnd = ({ tokens, sentenceOf }: Doc, first: number): number => {
  let end = first
  while (capital.test(tokens[end]?.text ?? '') && sentenceOf[end] === sentenceOf[first]) end++
  return end
}

const endsAsCompany = (doc: Doc, end: number): boolean => {
  const last = plainWord(doc, end - 1)
  return companyWords.has(last) || organizationWords.has(last)
}

const origin = /.-(?:based|listed|owned|backed)$/

/** A span without the class noun that begins the sentence: "Insurer Burrand Mutual". */
const withoutNoun = (doc: Doc, span: NameSpan): NameSpan => {
  const { first, end, kind } = span
  // "Harwell-based Corran Inc"
  if (kind === 'organization' && end - first > 1 && origin.test(doc.tokens[first]!.lower))
    return { ...span, first: first + 1 }
  const opens = doc.sentences[doc.sentenceOf[first]!]!.first
  const [at, name] = first === opens ? [first, first + 1] : [first - 1, first]
  if (at !== opens || name >= end) return span
  const { lower } = doc.tokens[at]!
  if (companyNouns.has(lower)) return { ...span, kind: 'organization', first: name }
  // "Airline Pilots Association" is a whole name.
  const isWhole = !isClearForm(doc, end - 1) && (/[^s]s$/.test(doc.tokens[name]!.lower) || end - name < 2)
  const hasAmpersand = doc.tokens.slice(name, end).some(({ text }) => text === '&')
  const isLoose = looseNouns.test(lower) && kind === 'organization' && (endsAsCompany(doc, end) || hasAmpersand)
  return isLoose && !isWhole ? { ...span, first: name } : span
}

/** A span with the word for a company directly after it: "Red Hills" in "Red Hills Resources". */
const withLastWord = (doc: Doc, span: NameSpan, isFree: (at: number) => boolean): NameSpan => {
  const { kind, end } = span
  const [next, after] = [doc.tokens[end], doc.tokens[end + 1]]
  const isNext =
    next !== undefined &&
    (kind === 'organization' || kind === 'place') &&
    doc.sentenceOf[end] === doc.sentenceOf[end - 1] &&
    isFree(end) &&
    capital.test(next.text) &&
    companyWords.has(next.lower) &&
    !/^(?:\p{Lu}|of$|for$|and$|&$)/u.test(after?.text ?? '')
  return isNext ? { ...span, kind: 'organization', end: end + 1 } : span
}

/** A company's name after a noun that begins the sentence, if the name finder missed it: "Miner Blue Ridge Resources". */
const missedAt = (doc: Doc, first: number, isFree: (at: number) => boolean): NameSpan | undefined => {
  const noun = doc.tokens[first]!.lower
  const end = capitalsEnd(doc, first + 1)
  if (!(companyNouns.has(noun) || looseNouns.test(noun)) || end - first < 3 || !endsAsCompany(doc, end))
    return undefined
  for (let at = first; at < end; at++) if (!isFree(at)) return undefined
  return { kind: 'organization', first: first + 1, end, probability: formProbability }
}

/** The spans with companies' names made whole, and without the nouns in front of them that say what they are. */
export const withCompanies = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const taken = new Uint8Array(doc.tokens.length)
  for (const { first, end } of spans) taken.fill(1, first, end)
  const isFree = (at: number): boolean => taken[at] === 0
  const casings = casingsOf(doc)
  const isUsual = (sentence: number | undefined): boolean => casings[sentence ?? -1] === 'usual'
  const formed = doc.tokens.flatMap((_, at) => companyAt(doc, at, isFree) ?? [])
  const named = formed.length === 0 ? spans : [...spans, ...formed].toSorted((one, two) => one.first - two.first)
  const whole = withTrades(doc, named).map((span) =>
    isUsual(doc.sentenceOf[span.first])
      ? withLastWord(doc, withoutNoun(doc, withLegalForm(doc, span, isFree)), isFree)
      : span,
  )
  const missed = doc.sentences.flatMap(({ first }, index) =>
    isUsual(index) ? (missedAt(doc, first, isFree) ?? []) : [],
  )
  return missed.length === 0 ? whole : [...whole, ...missed].toSorted((one, two) => one.first - two.first)
}
