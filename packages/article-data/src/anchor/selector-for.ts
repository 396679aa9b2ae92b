import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { contextAt, occurrencesOf } from './find-exact.ts'
import type { QuoteSelector, Selector } from './selector.ts'
import { commonWords, wordsIn } from './word-runs.ts'

const contextLength = 96
/** Surroundings that are so alike do not tell two places apart. */
const likeContext = 0.6
const maxRivals = 12
/** Sentences with a smaller share of the words are never taken for each other. */
const rivalFrom = 0.4

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const rivalsOf = ({ text, sentences }: Article, span: Span): readonly string[] => {
  const sought = wordsIn(text.slice(span.start, span.end))
  const wanted = new Set(sought)
  return sentences
    .filter((sentence) => !overlaps(sentence.span, span))
    .map((sentence) => text.slice(sentence.span.start, sentence.span.end))
    .flatMap((other) => {
      const words = wordsIn(other)
      // Words in common limit the number of those in the same order, and are faster to count.
      if (words.filter((word) => wanted.has(word)).length < rivalFrom * sought.length) return []
      const shared = commonWords(sought, words).length
      return shared < rivalFrom * sought.length ? [] : [{ other, shared }]
    })
    .sort((a, b) => b.shared - a.shared)
    .slice(0, maxRivals)
    .map(({ other }) => other)
}

const quoteOf = (article: Article, span: Span): QuoteSelector => {
  const { text } = article
  const exact = text.slice(span.start, span.end)
  const context = {
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start).toWellFormed(),
    suffix: text.slice(span.end, span.end + contextLength).toWellFormed(),
  }
  const others = occurrencesOf(text, exact).filter((start) => start !== span.start)
  const isLike = (start: number): boolean =>
    (contextAt(text, { start, end: start + exact.length }, context)?.both ?? 1) >= likeContext
  return {
    position: span,
    exact,
    ...context,
    occurrences: others.length + 1,
    isRepeatedInContext: others.some(isLike),
    rivals: rivalsOf(article, span),
  }
}

const selected = (article: Article, id: string): Pick<Selector, 'kind'> & { readonly spans: readonly Span[] } => {
  const statement = article.statements.find((one) => one.id === id)
  if (statement) return { kind: 'statement', spans: statement.content }
  for (const [kind, items] of [
    ['figure', article.figures],
    ['sentence', article.sentences],
    ['block', article.blocks],
  ] as const) {
    const item = items.find((one) => one.id === id)
    if (item) return { kind, spans: [item.span] }
  }
  return { kind: 'statement', spans: [] }
}

/**
 * An anchor to the statement, figure, sentence or block with this id, which `resolveSelector` finds in a later version of
 * the article; `undefined` if the article has no such id. It holds the words, their place, and what was around them.
 */
export const selectorFor = (article: Article, id: string): Selector | undefined => {
  const { kind, spans } = selected(article, id)
  return spans.length === 0 ? undefined : { id, kind, parts: spans.map((span) => quoteOf(article, span)) }
}
