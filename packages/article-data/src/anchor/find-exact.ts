import type { Span } from '../model/text.ts'
import type { QuoteSelector } from './selector.ts'
import { similarityOf, wordsIn } from './word-runs.ts'

/** Where the words of a selector are, or why no place is named. */
export type Found =
  | { readonly kind: 'at'; readonly span: Span; readonly isExact: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' }

/** The offsets at which `words` occur in the text, also overlapping. */
export const occurrencesOf = (text: string, words: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** The words on each side that are compared. */
const contextWords = 8
/** For words that are repeated, all that the selector has. */
const allContext = 16
/** Fewer words may stand in a text again by chance. */
const distinctiveWords = 5

/** Sentences that are less alike are not reworded to each other. */
const rivalSimilarity = 0.4
/** If one of two sentences that are so alike is gone, the other may be either of them: one word of four differs. */
const twinSimilarity = 0.75

const sideSimilarity = (was: readonly string[], is: readonly string[]): number | undefined =>
  was.length === 0 ? undefined : similarityOf(was, is)

const contextUnits = 160

/**
 * How alike the surroundings of a place are to those of the selector: 0 to 1, for the side that is more alike, and for
 * both. Undefined if the selector had nothing around it.
 */
export const contextAt = (
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Pick<QuoteSelector, 'prefix' | 'suffix'>,
  contextLength = contextWords,
): { readonly best: number; readonly both: number } | undefined => {
  // The first word of the prefix and the last of the suffix may be cut.
  const wasBefore = wordsIn(prefix).slice(1).slice(-contextLength)
  const wasAfter = wordsIn(suffix).slice(0, -1).slice(0, contextLength)
  const isBefore = wordsIn(text.slice(Math.max(0, start - contextUnits), start))
  const isAfter = wordsIn(text.slice(end, end + contextUnits))
  const before = prefix === '' ? Number(start === 0) : sideSimilarity(wasBefore, isBefore.slice(-wasBefore.length))
  const after =
    suffix === '' ? Number(end === text.length) : sideSimilarity(wasAfter, isAfter.slice(0, wasAfter.length))
  const sides = [before, after].filter((side) => side !== undefined)
  if (sides.length === 0) return undefined
  return { best: Math.max(...sides), both: sides.reduce((sum, side) => sum + side, 0) / sides.length }
}

/** The surroundings on one side are enough for a few words that stood only once in the text. */
const oneSide = 0.85
/** Repeated words need the same surroundings on both sides: a place may be that of a repetition, and the right one gone. */
const bothSides = 0.95
const clearLead = 0.3

/** Whether the words and their surroundings are still at the same place. */
const isUnmoved = (text: string, { position, exact, prefix, suffix }: QuoteSelector): boolean =>
  text.startsWith(exact, position.start) &&
  text.slice(Math.max(0, position.start - prefix.length), position.start).toWellFormed() === prefix &&
  text.slice(position.end, position.end + suffix.length).toWellFormed() === suffix

/** The place of repeated words whose surroundings are clearly the selector's. */
const byContext = (text: string, spans: readonly Span[], quote: QuoteSelector): Found => {
  // One of them may have been deleted, or another written.
  if (spans.length !== quote.occurrences) return { kind: 'ambiguous' }
  if (isUnmoved(text, quote)) return { kind: 'at', span: quote.position, isExact: true }
  if (quote.isRepeatedInContext) return { kind: 'ambiguous' }
  const ranked = spans
    .map((span) => ({ span, score: contextAt(text, span, quote, allContext)?.both ?? 0 }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (!first) return { kind: 'missing' }
  const isClear = first.score >= bothSides && first.score - (second?.score ?? 0) >= clearLead
  return isClear ? { kind: 'at', span: first.span, isExact: true } : { kind: 'ambiguous' }
}

/** The rivals that are not in the text any more, or not as often: each may have been reworded. */
const lostRivals = (text: string, { rivals }: QuoteSelector): readonly string[] =>
  rivals.filter(
    (rival) => occurrencesOf(text, rival).length < rivals.filter((another) => another.includes(rival)).length,
  )

/** How alike the most similar sentence is that may have been reworded to the selector's words. */
const rivalry = (text: string, quote: QuoteSelector): number => {
  const sought = wordsIn(quote.exact)
  return Math.max(0, ...lostRivals(text, quote).map((rival) => similarityOf(sought, wordsIn(rival))))
}

/**
 * Words that are in the text once, as they were before. A similar sentence may have been reworded to these very words, and
 * the right one may be gone. Then the surroundings decide, unless the two were too alike.
 */
const foundOnce = (text: string, span: Span, quote: QuoteSelector): Found => {
  const rival = rivalry(text, quote)
  if (rival >= twinSimilarity) return { kind: 'ambiguous' }
  const isDistinct = rival < rivalSimilarity && wordsIn(quote.exact).length >= distinctiveWords
  if (isDistinct || (contextAt(text, span, quote)?.best ?? 1) >= oneSide) return { kind: 'at', span, isExact: true }
  return byContext(text, [span], quote)
}

/** The same words in the text; undefined if they are not there any more. */
export const findExact = (text: string, quote: QuoteSelector): Found | undefined => {
  const { exact, occurrences } = quote
  const spans = occurrencesOf(text, exact).map((start) => ({ start, end: start + exact.length }))
  const [only] = spans
  if (!only) return undefined
  return spans.length === 1 && occurrences === 1 ? foundOnce(text, only, quote) : byContext(text, spans, quote)
}
