import type { Span } from '@onrecord/article-data'

/** A piece of a text, marked or not. */
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean }

/**
 * The text split at the start and end of each span. Spans are in UTF-16 code units and in order. The pieces add up to the
 * text. Spans that are empty, overlap an earlier span or end outside the text are ignored.
 */
export const markedPieces = (text: string, spans: readonly Span[]): readonly MarkedPiece[] => {
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false })
    pieces.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false })
  return pieces
}
