import type { Article, Block, FigureRow } from '@onrecord/article-data'
import { type MarginNote, marginNotes } from '@onrecord/article-view'
import { type NotePlace, notePlaces } from './note-places.ts'
import { type Piece, paragraphPieces } from './pieces.ts'

/** What a page shows of a block, whichever voice is chosen: its text and its notes, by the id of the statement or figure. */
export type BlockView = {
  readonly pieces: readonly Piece[]
  readonly notes: ReadonlyMap<string, MarginNote>
  readonly places: ReadonlyMap<string, NotePlace>
}

const viewOf = (article: Article, block: Block, figures: readonly FigureRow[]): BlockView => {
  const notes = marginNotes(article, block, figures)
  const noted = Array.from(notes, ([id, note]) =>
    note.kind === 'figure' ? [[id, note.row.figure.span.start] as const] : [],
  )
  return {
    pieces: paragraphPieces(article, block, new Map(noted.flat())),
    notes,
    places: notePlaces(article, block, notes),
  }
}

const known = new WeakMap<Article, WeakMap<Block, BlockView>>()

/** The view of a block. `figures` has all figures of the story. It is made once, because an article never changes. */
export const blockView = (article: Article, block: Block, figures: readonly FigureRow[]): BlockView => {
  const blocks = known.get(article) ?? new WeakMap<Block, BlockView>()
  known.set(article, blocks)
  const view = blocks.get(block) ?? viewOf(article, block, figures)
  blocks.set(block, view)
  return view
}
