import type { Span } from '@onrecord/article-data'
import type { Extraction } from './extraction.ts'

/** A span as [start, end), UTF-16 code units into the text as received. */
export type StandoffSpan = readonly [start: number, end: number]

/** A statement's three roles as offsets into the text as received, as scorers of attribution read them. */
export interface StandoffStatement {
  readonly source: readonly StandoffSpan[]
  readonly cue: readonly StandoffSpan[]
  readonly content: readonly StandoffSpan[]
}

/**
 * The outermost statements of an extraction, in order, with their offsets led back to the text as received: corpora mark no
 * statement inside another.
 */
export const toStandoff = ({
  article,
  sourceSpan,
}: Extraction): { readonly statements: readonly StandoffStatement[] } => {
  const pair = (span: Span): StandoffSpan => {
    const { start, end } = sourceSpan(span)
    return [start, end]
  }
  return {
    statements: article.statements
      .filter(({ parentId }) => parentId === undefined)
      .map(({ source, cue, content }) => ({
        source: source.map(pair),
        cue: cue.map(pair),
        content: content.map(pair),
      })),
  }
}
