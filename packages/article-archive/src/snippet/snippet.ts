import type { Query } from '@onrecord/article-data'
import type { Hit } from '../archive.ts'
import { foldedWords, wordSpans } from '../rows/folded.ts'

const before = 60
const length = 220

/** The words that a query looks for and does not exclude, each a run of folded words; `prefix` when it may go on. */
export type SoughtWords = { readonly words: readonly string[]; readonly prefix: boolean }

/** What a query looks for in the text. */
export const soughtWords = (query: Query | undefined): readonly SoughtWords[] => {
  switch (query?.kind) {
    case 'and':
    case 'or':
      return query.of.flatMap(soughtWords)
    case 'word':
      return [{ words: foldedWords(query.word), prefix: 'prefix' in query && query.prefix === true }]
    case 'phrase':
      return [{ words: foldedWords(query.words.join(' ')), prefix: false }]
    default:
      return []
  }
}

type Span = { readonly start: number; readonly end: number }

/** Where runs of the words sought lie in a text, in order, none inside another. */
export const soughtSpans = (text: string, sought: readonly SoughtWords[]): readonly Span[] => {
  if (sought.length === 0) return []
  const words = wordSpans(text)
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const run = sought.find(
      ({ words: run, prefix }) =>
        run.length > 0 &&
        run.every((word, index) => {
          const there = words[at + index]?.word
          return there === word || (prefix && index === run.length - 1 && there?.startsWith(word) === true)
        }),
    )
    const last = run && words[at + run.words.length - 1]
    if (!run || !last) continue
    found.push({ start: words[at]?.start ?? 0, end: last.end })
    at += run.words.length - 1
  }
  return found
}

const isInsidePair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(at))

/** Moves a cut to the space near it, or at least out of the middle of a character. */
const cutAt = (text: string, at: number, step: 1 | -1): number => {
  for (let near = at; Math.abs(near - at) < 24 && near > 0 && near < text.length; near += step) {
    if (/\s/u.test(text.charAt(near))) return step === 1 ? near + 1 : near
  }
  return isInsidePair(text, at) ? at + step : at
}

/** The run of `text` around the first of the words sought, or its beginning, with where they lie in the run. */
export const snippet = (text: string, sought: readonly SoughtWords[]): Hit['snippet'] => {
  const spans = soughtSpans(text, sought)
  const from = Math.max(0, (spans[0]?.start ?? 0) - before)
  const start = from === 0 ? 0 : cutAt(text, from, 1)
  const end = start + length >= text.length ? text.length : cutAt(text, start + length, -1)
  const matches = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  return { text: text.slice(start, end), matches }
}
