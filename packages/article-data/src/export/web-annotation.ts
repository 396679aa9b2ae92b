import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { codePointOffsets } from './code-point-offsets.ts'
import { attributionWords } from './words/attribution-words.ts'

/** What a page of annotations loses of an article. */
export const webAnnotationLosses =
  'Figures, events, entities beyond the names of voices, links and media, corrections, notes, and the head of the story.'

const contextLength = 32

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
