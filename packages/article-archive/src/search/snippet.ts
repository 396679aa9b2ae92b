import type { Article, Span } from '@onrecord/article-data'
import type { Query } from '@onrecord/article-data/query'
import type { StoredStatement } from '../archive.ts'
import { normalizedWords, type WordSpan, wordSpans } from '../indexing/normalized-words.ts'
import { type Excerpt, excerpt, type WithSpan } from './excerpt.ts'

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

/** Whether normalized words have a term at an index. */
export const isTermAt = ({ words, prefix }: SearchTerm, there: readonly string[], at: number): boolean =>
  words.length > 0 &&
  words.every((word, index) => {
    const found = there[at + index]
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
    const words = ahead.map(({ word }) => word)
    const run = sought.find((term) => isTermAt(term, words, 0))
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

/**
 * The sentences around the first term, or the first sentences, with the spans of the terms in them. Without
 * `sentences`, the text is one sentence.
 */
export const snippet = (
  text: string,
  sought: readonly SearchTerm[],
  sentences: readonly WithSpan[] = [{ span: { start: 0, end: text.length } }],
): Excerpt => {
  const spans = termSpans(text, sought)
  return excerpt(text, sentences, spans[0] ?? { start: 0, end: 0 }, spans, length)
}

/**
 * The snippet of a hit: of its first matching statement, or else of the text, or else of the headline if only that
 * has the words.
 */
export const hitSnippet = (
  article: Article,
  found: StoredStatement | undefined,
  sought: readonly SearchTerm[],
): Excerpt => {
  if (found) return snippet(found.words, sought)
  const { headline, text, sentences } = article
  const inText = snippet(text, sought, sentences)
  if (inText.matches.length > 0) return inText
  const inHeadline = snippet(headline, sought)
  return inHeadline.matches.length > 0 ? inHeadline : inText
}
