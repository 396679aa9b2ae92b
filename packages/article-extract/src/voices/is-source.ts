import { liesIn, type Span } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { type Doc, spanOf } from '../doc/doc.ts'

/** Tells of a name whether it stands in the source of one of the attributions. */
export const isSource = (doc: Doc, attributions: readonly Attribution[]): ((span: Span) => boolean) => {
  const sources = attributions
    .flatMap(({ source }) => (source ? [spanOf(doc, source)] : []))
    .toSorted((one, two) => one.start - two.start)
  return ({ start }) => liesIn(sources, start)
}
