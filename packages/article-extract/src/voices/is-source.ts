import { liesIn, type Span } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'

/** Tells of a name whether it stands in the source of one of the attributions. */
export const isSource = (attributions: readonly Attribution[]): ((span: Span) => boolean) => {
  const sources = attributions.flatMap(({ source }) => source).toSorted((one, two) => one.start - two.start)
  return ({ start }) => liesIn(sources, start)
}
