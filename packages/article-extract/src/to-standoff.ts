import type { Span } from '@onrecord/article-data'
import type { Extraction } from './extraction.ts'

/** A span as [start, end), in UTF-16 code units of the text as received. */
export type StandoffSpan = readonly [start: number, end: number]

/** The three roles of an attribution as offsets in the text as received, in the form that attribution scorers read. */
export interface StandoffStatement {
  readonly source: readonly StandoffSpan[]
  readonly cue: readonly StandoffSpan[]
  readonly content: readonly StandoffSpan[]
}

/**
 * The outermost attributions of an extraction, in order, as offsets in the text as received. They follow annotated
 * corpora, which also mark acts and attitudes. None is inside another.
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
