import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { attributionIndex } from '../queries/attributions.ts'
import { attributionWords } from './attribution-words.ts'

/** What a page of annotations loses of an article. */
export const webAnnotationLosses =
  'Figures, events, entities beyond the names of voices, links and media, corrections, notes, and the head of the story.'

const contextLength = 32

/** A function from offsets in UTF-16 code units to offsets in code points, which is what the standard counts. */
const codePointOffsets = (text: string): ((offset: number) => number) => {
  const surrogates: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xdc00 && unit <= 0xdfff) surrogates.push(at)
  }
  return (offset) => {
    let [low, high] = [0, surrogates.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((surrogates[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** Both ways to find a span again: by position, and by its words with what is before and after them. */
const selectors = (text: string, { start, end }: Span, codePoints: (offset: number) => number) => [
  { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).toWellFormed(),
    suffix: text.slice(end, end + contextLength).toWellFormed(),
  },
]

/**
 * The statements of an article as a page of W3C Web Annotations: one for each statement, whose targets are the spans of
 * its content and whose body names the voice. Offsets count code points of `text`. Loses `webAnnotationLosses`.
 * Source: Web Annotation Data Model, W3C Recommendation 2017.
 */
export const toWebAnnotations = (article: Article): Readonly<Record<string, unknown>> => {
  const source = article.canonicalUrl ?? `urn:onrecord:${article.id}`
  const codePoints = codePointOffsets(article.text)
  const items = [...attributionIndex(article).values()].map(({ statement, line }) => ({
    id: `${source.split('#')[0]}#${statement.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'TextualBody', value: attributionWords(line), format: 'text/plain', language: 'en' },
    target: statement.content.map((span) => ({ source, selector: selectors(article.text, span, codePoints) })),
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source.split('#')[0]}#annotations`,
    type: 'AnnotationPage',
    items,
  }
}
