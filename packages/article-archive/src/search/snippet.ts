import type { Article, Query } from '@onrecord/article-data'
import type { Hit, KeptStatement } from '../archive.ts'
import { normalizedWords, type WordSpan, wordSpans } from '../indexing/normalized-words.ts'

const before = 60
const length = 220

/** The words that a query looks for and does not exclude, each a run of folded words; `prefix` when it may go on. */
export type SearchTerm = { readonly words: readonly string[]; readonly prefix: boolean }

/** What a query looks for in the text. */
export const searchTerms = (query: Query | undefined): readonly SearchTerm[] => {
  switch (query?.kind) {
    case 'and':
    case 'or':
      return query.of.flatMap(searchTerms)
    case 'word':
      return [{ words: normalizedWords(query.word), prefix: 'prefix' in query && query.prefix === true }]
    case 'phrase':
      return [{ words: normalizedWords(query.words.join(' ')), prefix: false }]
    default:
      return []
  }
}

type Span = { readonly start: number; readonly end: number }

const isRun = ({ words, prefix }: SearchTerm, there: readonly WordSpan[]): boolean =>
  words.length > 0 &&
  words.every((word, index) => {
    const found = there[index]?.word
    return found === word || (prefix && index === words.length - 1 && found?.startsWith(word) === true)
  })

/**
 * Where runs of the words sought lie in a text, in order, none inside another: the first, and those that end at most a
 * snippet's length after it.
 */
const termSpans = (text: string, sought: readonly SearchTerm[]): readonly Span[] => {
  const longest = Math.max(0, ...sought.map(({ words }) => words.length))
  if (longest === 0) return []
  const found: Span[] = []
  const ahead: WordSpan[] = []
  const take = (): void => {
    const run = sought.find((words) => isRun(words, ahead))
    const taken = ahead.splice(0, run?.words.length ?? 1)
    if (run) found.push({ start: taken[0]?.start ?? 0, end: taken.at(-1)?.end ?? 0 })
  }
  for (const word of wordSpans(text)) {
    if (found[0] && word.end > found[0].start + length) break
    ahead.push(word)
    if (ahead.length >= longest) take()
  }
  while (ahead.length > 0) take()
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
export const snippet = (text: string, sought: readonly SearchTerm[]): Hit['snippet'] => {
  const spans = termSpans(text, sought)
  const from = Math.max(0, (spans[0]?.start ?? 0) - before)
  const start = from === 0 ? 0 : cutAt(text, from, 1)
  const end = start + length >= text.length ? text.length : cutAt(text, start + length, -1)
  const matches = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  return { text: text.slice(start, end), matches }
}

/** The snippet of a hit: of its first statement that matches, else of the text, else of the headline when the words are only there. */
export const hitSnippet = (
  { headline, text }: Article,
  found: KeptStatement | undefined,
  sought: readonly SearchTerm[],
): Hit['snippet'] => {
  if (found) return snippet(found.words, sought)
  const inText = snippet(text, sought)
  if (inText.matches.length > 0) return inText
  const inHeadline = snippet(headline, sought)
  return inHeadline.matches.length > 0 ? inHeadline : inText
}
