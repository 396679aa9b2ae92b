import { isTimeWord } from '../../attribution/grammar/noun-phrase.ts'
import { openingVerb } from '../../attribution/grammar/opening-verbs.ts'
import { type Doc, opensSentence, sentenceAt } from '../../doc/doc.ts'
import { casingsOf } from '../../names/name-regions.ts'
import type { NameSpan } from '../../names/name-span.ts'

/** Cuts the verb off a name at the start of a sentence: `Wrote Marten: "…"`. */
const withoutOpeningVerb = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.map((span) => {
    if (span.kind !== 'person' || span.end - span.first < 2) return span
    const sentence = sentenceAt(doc, span.first)
    return sentence && openingVerb(doc, sentence)?.verb === span.first ? { ...span, first: span.first + 1 } : span
  })

/** Drops a company's code on an exchange after its name: "Tavoline World Inc <TAV.N>". */
const withoutTickers = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const ends = new Set(spans.map(({ end }) => end))
  return spans.filter(({ first, end }) => {
    const isCode = doc.tokens.slice(first, end).every(({ text }) => /^[^\p{Ll}]+$/u.test(text))
    return !(isCode && doc.tokens[first - 1]?.text === '<' && ends.has(first - 1))
  })
}

/** Words in front of a day or a month: "Last Friday Marten". */
const beforeTime = /^(?:last|this|next|early|late)$/

/** Cuts a time off the front of a person's name that opens a sentence. */
const withoutTime = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.map((span) => {
    if (span.kind !== 'person' || !opensSentence(doc, span.first)) return span
    let first = span.first
    while (first < span.end && beforeTime.test(doc.tokens[first]!.lower)) first++
    const isTime = first > span.first && first + 1 < span.end && isTimeWord(doc.tokens[first]!)
    return isTime ? { ...span, first: first + 1 } : span
  })

/** Cuts spans at the end of the dateline. */
const cutAtDateline = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.flatMap((span) => {
    if (span.first >= doc.bodyStart || span.end <= doc.bodyStart) return [span]
    return span.kind === 'person' ? [{ ...span, first: doc.bodyStart }] : [{ ...span, end: doc.bodyStart }]
  })

const wordsAt = (doc: Doc, first: number, length: number): string =>
  doc.tokens
    .slice(first, first + length)
    .map(({ lower }) => lower)
    .join(' ')

/**
 * Reduces a name in a headline to a full name that occurs elsewhere in the text: "Rival Ilse Marten Slams Harbor Plan".
 */
const cutHeadlines = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const isLong = ({ kind, first, end }: NameSpan): boolean => kind === 'person' && end - first > 2
  if (!spans.some(isLong)) return spans
  const casings = casingsOf(doc)
  const known = new Set(
    spans.flatMap(({ kind, first, end }) =>
      kind === 'person' && (end - first === 2 || end - first === 3) ? [wordsAt(doc, first, end - first)] : [],
    ),
  )
  return spans.map((span) => {
    if (!isLong(span) || casings[doc.sentenceOf[span.first]!] === 'usual') return span
    const sizes = [3, 2].filter((size) => span.first + size < span.end)
    const front = sizes.find((size) => known.has(wordsAt(doc, span.first, size)))
    if (front !== undefined) return { ...span, end: span.first + front }
    const back = sizes.find((size) => known.has(wordsAt(doc, span.end - size, size)))
    return back === undefined ? span : { ...span, first: span.end - back }
  })
}

/** The name spans without words that the name finder added: verbs, times, codes, and the rest of a headline. */
export const cutSpans = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  cutHeadlines(doc, withoutOpeningVerb(doc, cutAtDateline(doc, withoutTime(doc, withoutTickers(doc, spans)))))
