import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { findChanged } from './find-changed.ts'
import { type Found, findExact } from './find-exact.ts'
import type { QuoteSelector, Resolution, Selector } from './selector.ts'
import { type PlacedWord, placedWords } from './word-runs.ts'

const find = (text: string, words: readonly PlacedWord[], quote: QuoteSelector): Found =>
  findExact(text, quote) ?? findChanged(text, words, quote)

const sharedLength = (a: readonly Span[], b: readonly Span[]): number =>
  a
    .flatMap((one) => b.map((two) => Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start))))
    .reduce((sum, length) => sum + length, 0)

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** How much of two lists of spans is the same: 0 to 1. */
const agreement = (a: readonly Span[], b: readonly Span[]): number => {
  const shared = sharedLength(a, b)
  return shared / (lengthOf(a) + lengthOf(b) - shared)
}

const itemsOf = (
  article: Article,
  kind: Selector['kind'],
): readonly { readonly id: string; readonly spans: readonly Span[] }[] => {
  const whole = (items: readonly { readonly id: string; readonly span: Span }[]) =>
    items.map(({ id, span }) => ({ id, spans: [span] }))
  switch (kind) {
    case 'statement':
      return article.statements.map(({ id, content }) => ({ id, spans: content }))
    case 'figure':
      return whole(article.figures)
    case 'sentence':
      return whole(article.sentences)
    case 'block':
      return whole(article.blocks)
    default:
      return kind satisfies never
  }
}

const enoughAgreement = 0.6

const itemAt = (article: Article, kind: Selector['kind'], spans: readonly Span[]) =>
  itemsOf(article, kind)
    .map((item) => ({ ...item, agreement: agreement(item.spans, spans) }))
    .reduce<{ readonly id?: string; readonly spans: readonly Span[]; readonly agreement: number }>(
      (best, item) => (item.agreement > best.agreement ? item : best),
      { spans, agreement: enoughAgreement },
    )

/** Whether the parts of an anchor are still in text order. */
const areInOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0))

/**
 * Where the words of a selector are in a later version of the article, moved or slightly reworded. `withdrawn` if they are
 * gone, or if several places are equally likely: a wrong place is worse than none. Takes time in proportion to the length
 * of the text.
 *
 * @example
 * ```ts
 * import { resolveSelector, selectorFor } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * const selector = story && selectorFor(story, story.statements[0]?.id ?? '')
 * if (story && selector) console.log(resolveSelector(selector, story).kind)
 * // found
 * ```
 */
export const resolveSelector = (selector: Selector, article: Article): Resolution => {
  const words = placedWords(article.text)
  const found = selector.parts.map((part) => find(article.text, words, part))
  const lost = found.find((part) => part.kind !== 'at')
  if (lost) return { kind: 'withdrawn', reason: lost.kind }
  const parts = found.flatMap((part) => (part.kind === 'at' ? [part] : []))
  const spans = parts.map(({ span }) => span)
  if (!areInOrder(spans)) return { kind: 'withdrawn', reason: 'ambiguous' }
  const isExact = parts.every((part) => part.isExact)
  const item = itemAt(article, selector.kind, spans)
  return {
    kind: 'found',
    // Reworded edges belong to it if the new article marks them so.
    spans: isExact ? spans : item.spans,
    ...(item.id !== undefined && { id: item.id }),
    isExact,
  }
}
