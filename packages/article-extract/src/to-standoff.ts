import type { Span } from '@onrecord/article-data'
import type { Extraction } from './extraction.ts'

/** A span as [start, end), UTF-16 code units into the text as received. */
export type StandoffSpan = readonly [start: number, end: number]

/** An attribution's three roles as offsets into the text as received, as scorers of attribution read them. */
export interface StandoffStatement {
  readonly source: readonly StandoffSpan[]
  readonly cue: readonly StandoffSpan[]
  readonly content: readonly StandoffSpan[]
}

/**
 * The outermost attributions of an extraction, in order, as offsets into the text as received. They are those in the sense of
 * corpora, which mark acts and attitudes too, and none inside another.
 */
export const toStandoff = ({
  attributions,
  sourceSpan,
}: Extraction): { readonly statements: readonly StandoffStatement[] } => {
  const pair = (span: Span): StandoffSpan => {
    const { start, end } = sourceSpan(span)
    return [start, end]
  }
  return {
    statements: attributions.map(({ source, cue, content }) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
    })),
  }
}
