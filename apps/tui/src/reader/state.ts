import { type Article, type Attribution, attributionIndex } from '@onrecord/article-data'
import { type Columns, columnsFor, type Row, rowsOfStatement, storyRows, withFocusNote } from './layout/rows.ts'

/** What fills the screen: the story, or a list over it. */
export type Panel = 'story' | 'voices' | 'figures' | 'timeline' | 'sources' | 'links' | 'help'

/** The size of the terminal in columns and rows. */
export type Size = { readonly columns: number; readonly rows: number }

/** All the reader knows. `top` is the first row shown; `focus` counts statements from 0, -1 is none; `isOver`: it is left. */
export type ReaderState = {
  readonly article: Article
  readonly statements: readonly Attribution[]
  readonly size: Size
  readonly columns: Columns
  readonly base: readonly Row[]
  readonly rows: readonly Row[]
  readonly top: number
  readonly focus: number
  readonly filter: string | undefined
  readonly panel: Panel
  readonly cursor: number
  readonly isOver: boolean
}

/** Rows that head and foot take. */
const chrome = 5

/** How many rows are left for the story or a list. */
export const bodyHeight = ({ rows }: Size): number => Math.max(1, rows - chrome)

/** The last `top` at which the screen is still filled. */
export const lastTop = ({ rows, size }: Pick<ReaderState, 'rows' | 'size'>): number =>
  Math.max(0, rows.length - bodyHeight(size))

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The state with `top` where it may be. */
export const scrolledTo = (state: ReaderState, top: number): ReaderState => ({
  ...state,
  top: clamp(top, 0, lastTop(state)),
})

/** The state with the statement in focus, scrolled as little as shows it with its note. */
export const focusedOn = (state: ReaderState, focus: number): ReaderState => {
  const attribution = state.statements[focus]
  if (!attribution) return state
  const rows = withFocusNote(state.base, state.columns, attribution)
  const next = { ...state, focus, rows }
  const [first, last] = rowsOfStatement(rows, attribution) ?? [state.top, state.top]
  const noteEnd = rows.findLastIndex((row) => row.kind === 'note')
  const bottom = Math.max(last, noteEnd)
  const height = bodyHeight(state.size)
  if (first < state.top) return scrolledTo(next, first)
  return scrolledTo(next, bottom >= state.top + height ? Math.min(first, bottom - height + 1) : state.top)
}

/** The offset of the text that the first row shows, to find the place again at another width. */
const offsetAt = ({ rows, top }: ReaderState): number => {
  const row = rows.slice(top).find(({ kind }) => kind === 'text')
  return row?.kind === 'text' ? row.span.start : 0
}

/** The state at another size of the terminal, at the same place of the story. */
export const resizedTo = (state: ReaderState, size: Size): ReaderState => {
  if (size.columns === state.size.columns && size.rows === state.size.rows) return state
  const columns = columnsFor(size.columns)
  const isSame = columns.text === state.columns.text && columns.side === state.columns.side
  const base = isSame ? state.base : storyRows(state.article, columns)
  const rows = withFocusNote(base, columns, state.statements[state.focus])
  const offset = offsetAt(state)
  const top = state.top === 0 ? 0 : rows.findLastIndex((row) => row.kind === 'text' && row.span.start <= offset)
  return scrolledTo({ ...state, size, columns, base, rows }, top)
}

/** The reader as it opens: at the top of the story, nothing in focus. */
export const openedOn = (article: Article, size: Size): ReaderState => {
  const columns = columnsFor(size.columns)
  const base = storyRows(article, columns)
  return {
    article,
    statements: [...attributionIndex(article).values()],
    size,
    columns,
    base,
    rows: base,
    top: 0,
    focus: -1,
    filter: undefined,
    panel: 'story',
    cursor: 0,
    isOver: false,
  }
}

/** The reader as it opens on a statement; on the top of the story without one, or when it is not there. */
export const openedAt = (article: Article, size: Size, statement: string | undefined): ReaderState => {
  const state = openedOn(article, size)
  return focusedOn(
    state,
    state.statements.findIndex(({ statement: { id } }) => id === statement),
  )
}
