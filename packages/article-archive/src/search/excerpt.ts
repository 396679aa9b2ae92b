import { type Article, lowerBound, type Span, type Statement } from '@onrecord/article-data'

/** A part of a text. `matches` are spans of UTF-16 code units in `text`, in order. An ellipsis is where a sentence is cut. */
export interface Excerpt {
  readonly text: string
  readonly matches: readonly Span[]
}

/** How much of a long sentence is shown: before the first match, if the sentence begins farther away, and in total. */
const maxBefore = 160
const before = 60
const maxLength = 400

const ellipsis = '…'

const isInsidePair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(at))

/** Moves a cut to a nearby space, or at least out of the middle of a character. */
const cutAt = (text: string, at: number, step: 1 | -1): number => {
  for (let near = at; Math.abs(near - at) < 24 && near > 0 && near < text.length; near += step) {
    if (/\s/u.test(text.charAt(near))) return step === 1 ? near + 1 : near
  }
  return isInsidePair(text, at) ? at + step : at
}

/** A sentence of an article. */
export type WithSpan = { readonly span: Span }

/** The sentences that contain a span, and the following ones that fit in `length`. */
const sentencesAround = (sentences: readonly WithSpan[], { start, end }: Span, length: number): Span => {
  const at = lowerBound(sentences, ({ span }) => span.end <= start)
  const from = Math.min(sentences[at]?.span.start ?? start, start)
  let to = end
  for (let next = at; next < sentences.length; next += 1) {
    const sentence = sentences[next]?.span
    if (!sentence || (sentence.start >= end && sentence.end - from > length)) break
    to = Math.max(to, sentence.end)
  }
  return { start: from, end: to }
}

/**
 * The sentences of a text that contain `span`, and the following ones that fit in `length`. A long sentence is cut
 * between words. `sentences` and `matches` are in order.
 */
export const excerpt = (
  text: string,
  sentences: readonly WithSpan[],
  span: Span,
  matches: readonly Span[],
  length: number,
): Excerpt => {
  const whole = sentencesAround(sentences, span, length)
  const start = span.start - whole.start <= maxBefore ? whole.start : cutAt(text, span.start - before, 1)
  const end = whole.end - start <= maxLength ? whole.end : cutAt(text, start + maxLength, -1)
  const [head, tail] = [start > whole.start ? ellipsis : '', end < whole.end ? ellipsis : '']
  const shift = head.length - start
  return {
    text: head + text.slice(start, end) + tail,
    matches: matches
      .filter((match) => match.start >= start && match.start < end)
      .map((match) => ({ start: match.start + shift, end: Math.min(match.end, end) + shift })),
  }
}

/** The sentences that a statement is in, with the spans of its content. */
export const statementExcerpt = (article: Article, { content }: Statement): Excerpt => {
  const spans = content.toSorted((a, b) => a.start - b.start)
  const hull = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return excerpt(article.text, article.sentences, hull, spans, 0)
}
