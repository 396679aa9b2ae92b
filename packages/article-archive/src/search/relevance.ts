import type { Article } from '@onrecord/article-data'
import type { Hit, Page, StoredStatement } from '../archive.ts'
import { wordSpans } from '../indexing/normalized-words.ts'
import { nextOf, type PageStart } from './paging.ts'
import { hitSnippet, isTermAt, type SearchTerm } from './snippet.ts'
import type { ArticleWithVoices } from './stored-parts.ts'

/** A hit with its relevance. `hit` makes it with its snippet, which only hits on the page need. */
export interface RankedHit {
  readonly hit: () => Hit
  readonly relevance: number
}

/** Parameters of BM25: how soon more occurrences stop to count, and how much the length of a text counts. */
const saturation = 1.2
const lengthWeight = 0.75
const usualLength = 600

/** How many occurrences in a text one in the headline is worth. */
const headlineWeight = 3

const wordsIn = (text: string): readonly string[] => Array.from(wordSpans(text), ({ word }) => word)

const occurrences = (words: readonly string[], term: SearchTerm): number =>
  words.reduce((count, _, at) => count + (isTermAt(term, words, at) ? 1 : 0), 0)

const saturated = (count: number, length: number): number =>
  (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * (length / usualLength)))

/**
 * How well a story fits the terms, as BM25 weighs how often and in how long a text they occur; the headline counts
 * more. For matching statements, their words are the text. Without terms, the number of matching statements counts.
 */
const relevanceOf = (
  { headline, text }: Article,
  statements: readonly StoredStatement[],
  terms: readonly SearchTerm[],
): number => {
  if (terms.length === 0) return statements.length
  const body = wordsIn(statements.length === 0 ? text : statements.map(({ words }) => words).join('\n'))
  const head = wordsIn(headline)
  return terms
    .map((term) => saturated(occurrences(body, term) + headlineWeight * occurrences(head, term), body.length))
    .reduce((sum, each) => sum + each, 0)
}

/** A stored article as a hit with its matching statements. Its relevance is 0 unless `isRanked`. */
export const rankHit = (
  { summary, article }: ArticleWithVoices,
  statements: readonly StoredStatement[],
  terms: readonly SearchTerm[],
  isRanked: boolean,
): RankedHit => ({
  hit: () => ({ article: summary, snippet: hitSnippet(article, statements[0], terms), statements }),
  relevance: isRanked ? relevanceOf(article, statements, terms) : 0,
})

/** A page of hits, most relevant first; the latest first among equals. The cursor is a place in that order. */
export const rankedPage = (hits: readonly RankedHit[], { after: [from = 0] = [], limit }: PageStart): Page<Hit> => {
  const rest = hits.toSorted((a, b) => b.relevance - a.relevance).slice(from)
  return { items: rest.slice(0, limit).map(({ hit }) => hit()), ...nextOf(rest, limit, () => [from + limit]) }
}
