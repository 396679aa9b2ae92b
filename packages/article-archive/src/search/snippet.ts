import type { Article } from '@onrecord/article-data'
import type { Query } from '@onrecord/article-data/query'
import type { Hit, StoredStatement } from '../archive.ts'
import { normalizedWords, type WordSpan, wordSpans } from '../indexing/normalized-words.ts'

const before = 60
const length = 220

/** Words that a query searches for: a run of normalized words. With `prefix`, the last one may continue. */
export type SearchTerm = { readonly words: readonly string[]; readonly prefix: boolean }

/** The words that a query searches for in the text, without those that it excludes. */
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
 * The spans of the terms in a text, in order and without overlap: the first, and those that end within a snippet's
 * length after it.
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

/** Moves a cut to a nearby space, or at least out of the middle of a character. */
const cutAt = (text: string, at: number, step: 1 | -1): number => {
  for (let near = at; Math.abs(near - at) < 24 && near > 0 && near < text.length; near += step) {
    if (/\s/u.test(text.charAt(near))) return step === 1 ? near + 1 : near
  }
  return isInsidePair(text, at) ? at + step : at
}

/** The part of `text` around the first term, or its beginning, with the spans of the terms in it. */
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

/**
 * The snippet of a hit: of its first matching statement, or else of the text, or else of the headline if only that
 * has the words.
 */
export const hitSnippet = (
  { headline, text }: Article,
  found: StoredStatement | undefined,
  sought: readonly SearchTerm[],
): Hit['snippet'] => {
  if (found) return snippet(found.words, sought)
  const inText = snippet(text, sought)
  if (inText.matches.length > 0) return inText
  const inHeadline = snippet(headline, sought)
  return inHeadline.matches.length > 0 ? inHeadline : inText
}
