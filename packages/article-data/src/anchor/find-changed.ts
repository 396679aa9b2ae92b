import type { Span } from '../model/text.ts'
import { contextAt, type Found } from './find-exact.ts'
import type { QuoteSelector } from './selector.ts'
import { type CommonWord, commonWords, type PlacedWord, similarityOf, wordsIn } from './word-runs.ts'

/** A place whose words are alike. */
interface Candidate {
  readonly span: Span
  readonly words: readonly string[]
  readonly similarity: number
}

const likely = 0.65
/** The share of the words that must still be there. */
const minCovered = 0.5
/** So alike that the surroundings need not confirm it. */
const nearlyEqual = 0.8
/** The surroundings of a place, on the side that is more alike and on both. */
const confirmed = { best: 0.85, both: 0.5 }
const clearLead = 0.15
const maxPlaces = 8
/** Fewer words are alike by chance. */
const minWords = 6
/** A word that is more frequent says little about a place. */
const maxPositions = 200

/** Where the selector's first word would be, for the places that have most words in common with it. */
const likelyStarts = (sought: readonly string[], words: readonly PlacedWord[]): readonly number[] => {
  const positions = new Map<string, number[]>()
  for (const word of new Set(sought)) positions.set(word, [])
  for (const [index, { word }] of words.entries()) positions.get(word)?.push(index)
  const step = Math.max(2, Math.ceil(sought.length / 4))
  const votes = new Map<number, number>()
  for (const [index, word] of sought.entries()) {
    const found = positions.get(word) ?? []
    if (found.length > maxPositions) continue
    for (const at of found) {
      const bin = Math.round((at - index) / step)
      votes.set(bin, (votes.get(bin) ?? 0) + 1)
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxPlaces)
    .map(([bin]) => bin * step)
}

/** The run of common words, without those far away at its ends, that is most like the words sought. */
const densest = (
  soughtLength: number,
  common: readonly CommonWord[],
): { readonly run: readonly CommonWord[]; readonly similarity: number } => {
  const runOf = (first: number, last: number) => {
    const length = (common[last]?.found ?? 0) - (common[first]?.found ?? 0) + 1
    return { first, last, similarity: (2 * (last - first + 1)) / (soughtLength + length) }
  }
  let best = runOf(0, common.length - 1)
  for (let first = 1; first < common.length; first++) {
    const shorter = runOf(first, common.length - 1)
    if (shorter.similarity > best.similarity) best = shorter
  }
  for (let last = common.length - 2; last >= best.first; last--) {
    const shorter = runOf(best.first, last)
    if (shorter.similarity > best.similarity) best = shorter
  }
  return { run: common.slice(best.first, best.last + 1), similarity: best.similarity }
}

/** The reworded words at the ends count too: as many as are missing there, up to the end of the sentence. */
const withEdges = (
  text: string,
  window: readonly PlacedWord[],
  run: readonly CommonWord[],
  soughtLength: number,
): { readonly from: number; readonly to: number } => {
  const [first, last] = [run[0], run.at(-1)]
  let [from, to] = [first?.found ?? 0, last?.found ?? 0]
  const isJoined = (left: number): boolean =>
    !/[.!?\n]/u.test(text.slice(window[left]?.span.end, window[left + 1]?.span.start))
  for (let missing = first?.sought ?? 0; missing > 0 && from > 0 && isJoined(from - 1); missing--) from--
  for (
    let missing = soughtLength - 1 - (last?.sought ?? 0);
    missing > 0 && to < window.length - 1 && isJoined(to);
    missing--
  )
    to++
  return { from, to }
}

const candidateAt = (
  text: string,
  sought: readonly string[],
  words: readonly PlacedWord[],
  start: number,
): readonly Candidate[] => {
  const margin = Math.ceil(sought.length / 2) + 2
  const window = words.slice(Math.max(0, start - margin), start + sought.length + margin)
  const common = commonWords(
    sought,
    window.map(({ word }) => word),
  )
  const { run, similarity } = densest(sought.length, common)
  if (run.length < sought.length * minCovered) return []
  const { from, to } = withEdges(text, window, run, sought.length)
  const [first, last] = [window[from], window[to]]
  if (!first || !last) return []
  const inside = window.slice(from, to + 1).map(({ word }) => word)
  return [{ span: { start: first.span.start, end: last.span.end }, words: inside, similarity }]
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The candidates that do not overlap, the most similar first. */
const separate = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept: Candidate[] = []
  for (const one of candidates.toSorted((a, b) => b.similarity - a.similarity))
    if (!kept.some(({ span }) => overlaps(span, one.span))) kept.push(one)
  return kept
}

/** Whether the words, or most of them, were already in another sentence of the selector's text. */
const isRival = ({ words }: Candidate, sought: readonly string[], { rivals }: QuoteSelector): boolean => {
  const shared = commonWords(sought, words).length
  return rivals.some((rival) => commonWords(wordsIn(rival), words).length >= shared)
}

/** The words of the selector, reworded; missing if nothing is alike, ambiguous if several places are. */
export const findChanged = (text: string, words: readonly PlacedWord[], quote: QuoteSelector): Found => {
  const sought = wordsIn(quote.exact)
  if (sought.length < minWords) return { kind: 'missing' }
  const [first, second] = separate(
    likelyStarts(sought, words).flatMap((start) => candidateAt(text, sought, words, start)),
  )
  if (!first || similarityOf(sought, first.words) < likely || isRival(first, sought, quote)) return { kind: 'missing' }
  if (second && first.similarity - second.similarity < clearLead) return { kind: 'ambiguous' }
  const { best, both } = contextAt(text, first.span, quote) ?? { best: 0, both: 0 }
  const isSure =
    (best >= confirmed.best && both >= confirmed.both) || (first.similarity >= nearlyEqual && quote.rivals.length === 0)
  return isSure ? { kind: 'at', span: first.span, isExact: false } : { kind: 'ambiguous' }
}
