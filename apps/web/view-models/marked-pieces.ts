import type { Span } from '@onrecord/article-data'

/** A piece of a text, marked or not. */
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean }

/**
 * A text cut where spans (UTF-16 code units, in order, none inside another) begin and end. Joined, the pieces are the
 * text again; what would cross another span or lies outside the text is passed over.
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
