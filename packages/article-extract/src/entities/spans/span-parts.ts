import { isTimeWord } from '../../attribution/grammar/noun-phrase.ts'
import { type Doc, tokensIn } from '../../doc/doc.ts'
import type { NameSpan } from '../../names/name-span.ts'
import { isSmallParticle, isTitle } from '../../names/name-words.ts'
import { partnerOf } from '../../names/shared-surname.ts'
import { isFirstName } from '../first-names.ts'

const quote = /^["“”‘’']$/u

const isName = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(doc.tokens[at]!.text)

/** Names found only as the nickname between a first name and a surname: "Cia" in 'Marcia "Cia" Price'. */
export const aroundNickname = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.flatMap((span) => {
    const { first, end } = span
    const isQuoted = quote.test(doc.tokens[first - 1]?.text ?? '') && quote.test(doc.tokens[end]?.text ?? '')
    const given = doc.tokens[first - 2]?.lower ?? ''
    const isPerson = isFirstName(given) && isName(doc, first - 2) && isName(doc, end + 1)
    return isQuoted && end - first === 1 && isPerson
      ? [{ ...span, first: first - 2, end: end + 2, kind: 'person' as const }]
      : []
  })

/** Joins two names of persons around a nickname in quotation marks into one name: 'Robert "Bob" Jones'. */
export const nicknamed = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const ending = new Map(spans.flatMap((span) => (span.kind === 'person' ? [[span.end, span] as const] : [])))
  return spans.flatMap((span) => {
    const close = span.first - 1
    if (span.kind !== 'person' || !quote.test(doc.tokens[close]?.text ?? '')) return []
    const open = [close - 2, close - 3].find((at) => quote.test(doc.tokens[at]?.text ?? ''))
    const before =
      open === undefined
        ? undefined
        : (ending.get(open) ?? (doc.tokens[open - 1]?.text === '.' ? ending.get(open - 1) : undefined))
    if (open === undefined || !before || !/^\p{Lu}/u.test(doc.tokens[open + 1]!.text)) return []
    return [{ ...before, end: span.end, probability: Math.min(before.probability, span.probability) }]
  })
}

/** The start of the small words of a surname that end before `at`: "bin", "van der", "in 't". Returns `at` if there are none. */
const particlesBefore = ({ tokens, sentenceOf }: Doc, at: number): number => {
  const [word, mark, letter] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  const isDutch = letter?.text === 't' && /^['’‘]$/u.test(mark?.text ?? '') && mark?.end === letter.start
  if (isDutch && /^(?:in|van|op)$/.test(word?.lower ?? '')) return at - 3
  let first = at
  while (sentenceOf[first - 1] === sentenceOf[at] && isSmallParticle(tokens[first - 1]?.text ?? '')) first--
  return first
}

/** Whether the token before a surname is the first name: "Osama" in "Osama bin Laden", but not "President" or "Monday". */
const isGiven = (doc: Doc, at: number): boolean =>
  (isName(doc, at) || (isFirstName(doc.tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(doc.tokens[at]!.text))) &&
  !isTitle(doc.tokens[at]!.lower) &&
  !isTimeWord(doc.tokens[at]!)

/**
 * Completes surnames that the name finder cut after a small word, and joins the names before it: "Laden" in "Osama bin
 * Laden", "Sofie" and "Hout" in "Sofie in 't Hout".
 */
export const withParticles = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const ending = new Map(spans.flatMap((span) => (span.kind === 'person' ? [[span.end, span] as const] : [])))
  const taken = tokensIn(spans)
  return spans.flatMap((span) => {
    const front = span.kind === 'person' ? particlesBefore(doc, span.first) : span.first
    if (front === span.first) return []
    const given = ending.get(front)?.first ?? (!taken.has(front - 1) && isGiven(doc, front - 1) ? front - 1 : front)
    return [{ ...span, first: given }]
  })
}

/** The first name before "and" that the name finder missed: "the parents, Adam and Ilse Marten". */
export const partners = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const taken = tokensIn(spans)
  return spans.flatMap((span) => {
    const at = partnerOf(doc, span)
    return at === undefined || taken.has(at) ? [] : [{ ...span, first: at, end: at + 1 }]
  })
}
