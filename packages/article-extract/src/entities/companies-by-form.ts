import type { Doc } from '../doc/doc.ts'
import { casingsOf } from '../names/name-regions.ts'
import type { NameSpan } from '../names/name-span.ts'
import { companyNouns, companyWords, legalForms, organizationWords } from '../names/name-words.ts'

/** The probability of a company's name that only its form shows. */
const formProbability = 0.8
/** Nouns for a company or a person that may begin a sentence before a company's name. */
const looseNouns =
  /^(?:rival|miner|brewer|airline|bank|builder|developer|publisher|operator|producer|broadcaster|startup|bookseller|grocer|jeweller|jeweler|distiller|caterer|haulier|baker|outfitter|confectioner|optician|clothier)$/

/** What a company makes or sells, as the last of several trades in its name: "Harwell Power and Light Co". */
const trades =
  /^(?:light|power|gas|electric|water|oil|steel|iron|coal|paper|telephone|telegraph|trust|savings|loan|casualty|marine|chemical|metals|mining|smelting|refining|rubber|glass|lumber|shipping|engineering|manufacturing|machinery|tool|sons|brothers)$/

/**
 * Whether "and" at `at` joins the last trade in a company's name: "Harwell Power and Light Co", but not "Ford Motor Co
 * and Light Co".
 */
export const joinsTrades = ({ tokens }: Doc, at: number): boolean => {
  const word = (index: number): string => (tokens[index]?.lower ?? '').replaceAll('.', '')
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

const endsAsCompany = ({ tokens }: Doc, end: number): boolean => {
  const last = tokens[end - 1]?.lower ?? ''
  return companyWords.has(last) || organizationWords.has(last)
}

/** A span without the class noun that begins the sentence: "Insurer Burrand Mutual". */
const withoutNoun = (doc: Doc, span: NameSpan): NameSpan => {
  const { first, end, kind } = span
  const opens = doc.sentences[doc.sentenceOf[first]!]!.first
  const [at, name] = first === opens ? [first, first + 1] : [first - 1, first]
  if (at !== opens || name >= end) return span
  const { lower } = doc.tokens[at]!
  if (companyNouns.has(lower)) return { ...span, kind: 'organization', first: name }
  // "Airline Pilots Association" is a whole name.
  const isWhole = /[^s]s$/.test(doc.tokens[name]!.lower) || end - name < 2
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
  const whole = withTrades(doc, spans).map((span) =>
    isUsual(doc.sentenceOf[span.first]) ? withLastWord(doc, withoutNoun(doc, span), isFree) : span,
  )
  const missed = doc.sentences.flatMap(({ first }, index) =>
    isUsual(index) ? (missedAt(doc, first, isFree) ?? []) : [],
  )
  return missed.length === 0 ? whole : [...whole, ...missed].toSorted((one, two) => one.first - two.first)
}
