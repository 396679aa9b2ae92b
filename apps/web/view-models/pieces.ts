import { type Article, type Block, type Span, segments } from '@onrecord/article-data'

/**
 * A part of a paragraph as a page shows it: plain text, a part of a statement with its contents, the letter that ends such a
 * part, or the start of a figure that has a note. `opens` is true for the first part of a statement, which has the anchor.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean; readonly url?: string }
  | { readonly kind: 'mark'; readonly statementId: string }
  | { readonly kind: 'figure'; readonly figureId: string }
  | { readonly kind: 'statement'; readonly id: string; readonly opens: boolean; readonly pieces: readonly Piece[] }

/** A piece before nesting. `inside` has the ids of the statements around it, outermost first. */
type Flat = { readonly inside: readonly string[]; readonly opens: readonly string[] } & (
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean; readonly url?: string }
  | { readonly kind: 'mark'; readonly statementId: string }
  | { readonly kind: 'figure'; readonly figureId: string }
)

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

const flatPieces = (article: Article, block: Block, noted: ReadonlyMap<string, number>): readonly Flat[] =>
  segments(article, block).flatMap(({ text, quoted, link, statements, opens, closes, figureIds, span }) => {
    const inside = statements.filter(({ role }) => role === 'content').map(({ statementId }) => statementId)
    // Adjacent marks come after all the statements that end there.
    const outside = inside.slice(0, inside.indexOf(closes.at(-1) ?? ''))
    const marks = closes.map((statementId): Flat => ({ kind: 'mark', statementId, inside: outside, opens: [] }))
    const figures = figureIds
      .filter((id) => noted.get(id) === span.start)
      .map(
        (figureId): Flat => ({
          kind: 'figure',
          figureId,
          inside: inside.filter((id) => !opens.includes(id)),
          opens: [],
        }),
      )
    return [...figures, { kind: 'text', text, quoted, ...(link && { url: link.url }), inside, opens }, ...marks]
  })

/** Joins adjacent texts that look the same, so that a mention or a date does not split a statement. */
const joinAlike = (flat: readonly Flat[]): readonly Flat[] => {
  const done: Flat[] = []
  for (const next of flat) {
    const last = done.at(-1)
    const areTexts = last?.kind === 'text' && next.kind === 'text'
    const isAlike = areTexts && last.quoted === next.quoted && last.url === next.url
    if (isAlike && next.opens.length === 0 && isSame(last.inside, next.inside)) {
      done[done.length - 1] = { ...last, text: last.text + next.text }
    } else done.push(next)
  }
  return done
}

/** Moves a comma or period after a statement to before its mark, like the number of a footnote in print. */
const punctuationFirst = (flat: readonly Flat[]): readonly Flat[] => {
  const done: Flat[] = []
  for (const next of flat) {
    const last = done.at(-1)
    const isAfterMark = last?.kind === 'mark' && next.kind === 'text' && isSame(last.inside, next.inside)
    const signs = isAfterMark ? next.text.match(/^[,.;:!?…]+/u)?.[0] : undefined
    if (next.kind !== 'text' || signs === undefined) {
      done.push(next)
      continue
    }
    done.splice(done.findLastIndex(({ kind }) => kind !== 'mark') + 1, 0, { ...next, text: signs })
    if (next.text !== signs) done.push({ ...next, text: next.text.slice(signs.length) })
  }
  return done
}

const nest = (flat: readonly Flat[], depth: number): readonly Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < flat.length; ) {
    const piece = flat[at]
    if (!piece) break
    const id = piece.inside[depth]
    if (id === undefined) {
      const { inside: _, opens: __, ...bare } = piece
      pieces.push(bare)
      at += 1
      continue
    }
    const past = flat.findIndex((other, index) => index > at && other.inside[depth] !== id)
    const group = flat.slice(at, past < 0 ? flat.length : past)
    pieces.push({ kind: 'statement', id, opens: piece.opens.includes(id), pieces: nest(group, depth + 1) })
    at += group.length
  }
  return pieces
}

/**
 * The pieces of a block, nested like its statements. Their texts add up to the text of the block. `noted` has the start of each
 * figure that has a note, by its id.
 */
export const paragraphPieces = (
  article: Article,
  block: Block,
  noted: ReadonlyMap<string, number> = new Map(),
): readonly Piece[] => nest(punctuationFirst(joinAlike(flatPieces(article, block, noted))), 0)

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
