import { type Article, type Attribution, attributionIndex, type Span } from '@onrecord/article-data'
import { type Config, defaultConfig } from '../config/config.ts'
import { withKeys } from '../config/key-bindings.ts'
import type { QueryLine } from '../library/query-line.ts'
import type { Place } from '../reading-state/reading-state.ts'
import { bodyHeight, type Size, titleHeight } from '../screen-size.ts'
import type { ScreenCommand } from '../terminal/input/screen-command.ts'
import type { Action, Panel } from './action.ts'
import { readerCommands } from './commands.ts'
import {
  type Columns,
  columnsFor,
  type Row,
  rowsOfStatement,
  storyRows,
  textColumns,
  withFocusNote,
} from './layout/rows.ts'
import type { Outlines } from './map/world.ts'

/** What was searched in the story: the words as typed, where they are, and which place is shown. -1 if there is none. */
export type Find = { readonly words: string; readonly matches: readonly Span[]; readonly at: number }

/** What a story cannot do without the library that it is read from. */
export type ReaderRequest =
  | { readonly kind: 'mark' | 'return'; readonly letter: string }
  | { readonly kind: 'visit'; readonly forward: boolean }
  | { readonly kind: 'favorite' }

/** What a key does outside the reader: with the clipboard, the browser, the library, a file, a command or the map's data. */
type ReaderEffect =
  | { readonly kind: 'load-map' }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'browse'; readonly address: string }
  | { readonly kind: 'library'; readonly request: ReaderRequest }
  | { readonly kind: 'save'; readonly path: string; readonly isReplacing: boolean }
  | { readonly kind: 'pipe'; readonly command: string }

/** What a line is typed for: words to find, a command, a part of a voice's name, a file, or a shell command. */
export type Prompt = '/' | ':' | 'voice' | 'save' | '|'

/**
 * `top` is the first visible row. `focus` is the index of a statement, or -1. `isInLibrary`: leaving
 * it leads to a list. `isOver` means that the user left the reader.
 */
export type ReaderState = {
  readonly article: Article
  readonly statements: readonly Attribution[]
  /** The commands with the user's keys. */
  readonly commands: readonly ScreenCommand<Action>[]
  /** The maximum width of the text. */
  readonly measure: number
  readonly size: Size
  readonly columns: Columns
  readonly base: readonly Row[]
  readonly rows: readonly Row[]
  readonly top: number
  readonly focus: number
  readonly filter: string | undefined
  readonly panel: Panel
  readonly cursor: number
  /** The coasts and borders of the map, as soon as they are loaded. */
  readonly outlines?: Outlines
  /** The line while it is typed, and what it is for: without a prompt, words to find. */
  readonly line?: QueryLine
  readonly prompt?: Prompt
  readonly find?: Find
  /** What the last key does outside the reader, and what it reports. */
  readonly effect?: ReaderEffect
  readonly notice?: string
  /** What the letter of the next key is for: a mark, or whether to replace a file. */
  readonly letterFor?: 'mark' | 'return' | { readonly replace: string }
  /** The number that was typed before a key. */
  readonly count?: number
  /** Whether the screen shows nothing but the text. */
  readonly isZen: boolean
  readonly isInLibrary: boolean
  readonly isOver: boolean
  /** Whether leaving the reader ends the program, also if it leads to a list. */
  readonly isQuit?: true
  /** How often the user returned to the shell. */
  readonly suspensions: number
}

/** The number of rows of the screen above the story. */
export const storyTop = ({ isZen }: Pick<ReaderState, 'isZen'>): number => (isZen ? 0 : titleHeight)

/** The number of rows of the screen for the story. */
export const storyHeight = ({ isZen, size }: Pick<ReaderState, 'isZen' | 'size'>): number =>
  isZen ? Math.max(1, size.rows) : bodyHeight(size)

/** The largest `top` that fills the screen. */
export const lastTop = (state: Pick<ReaderState, 'rows' | 'size' | 'isZen'>): number =>
  Math.max(0, state.rows.length - storyHeight(state))

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The state with `top` in its valid range. */
export const scrolledTo = (state: ReaderState, top: number): ReaderState => ({
  ...state,
  top: clamp(top, 0, lastTop(state)),
})

/** The rows of the story, with the note of the focused statement unless only the text is shown. */
const rowsOf = ({ base, columns, isZen }: Pick<ReaderState, 'base' | 'columns' | 'isZen'>, focus?: Attribution) =>
  isZen ? base : withFocusNote(base, columns, focus)

/** The state with the statement in focus, scrolled as little as possible to show it and its note. */
export const focusedOn = (state: ReaderState, focus: number): ReaderState => {
  const attribution = state.statements[focus]
  if (!attribution) return state
  const rows = rowsOf(state, attribution)
  const next = { ...state, focus, rows }
  const [first, last] = rowsOfStatement(rows, attribution) ?? [state.top, state.top]
  const noteEnd = rows.findLastIndex((row) => row.kind === 'note')
  const bottom = Math.max(last, noteEnd)
  const height = storyHeight(state)
  if (first < state.top) return scrolledTo(next, first)
  return scrolledTo(next, bottom >= state.top + height ? Math.min(first, bottom - height + 1) : state.top)
}

/** The text offset of the first row, which identifies the position at another width. */
const offsetAt = ({ rows, top }: ReaderState): number => {
  const row = rows.slice(top).find(({ kind }) => kind === 'text')
  return row?.kind === 'text' ? row.span.start : 0
}

/** The index of the last row of text that starts at or before an offset. */
export const rowAt = ({ rows }: Pick<ReaderState, 'rows'>, offset: number): number =>
  rows.findLastIndex((row) => row.kind === 'text' && row.span.start <= offset)

/** The state in another layout, at the same position in the story. */
const laidOut = (state: ReaderState, layout: Partial<Pick<ReaderState, 'size' | 'isZen'>>): ReaderState => {
  const next = { ...state, ...layout }
  const columns = (next.isZen ? textColumns : columnsFor)(next.size.columns, state.measure)
  const isSame = columns.text === state.columns.text && columns.side === state.columns.side
  const base = isSame ? state.base : storyRows(state.article, columns)
  const rows = rowsOf({ base, columns, isZen: next.isZen }, state.statements[state.focus])
  const offset = offsetAt(state)
  const top = state.top === 0 ? 0 : rowAt({ rows }, offset)
  return scrolledTo({ ...next, columns, base, rows }, top)
}

/** The state for another terminal size, at the same position in the story. */
export const resizedTo = (state: ReaderState, size: Size): ReaderState =>
  size.columns === state.size.columns && size.rows === state.size.rows ? state : laidOut(state, { size })

/** The state that shows nothing but the text, or all again, at the same position in the story. */
export const withZen = (state: ReaderState, isZen: boolean): ReaderState =>
  laidOut({ ...state, panel: 'story' }, { isZen })

/** The initial state: at the top of the story, without a focus. */
export const openedOn = (article: Article, size: Size, { measure, keys }: Config = defaultConfig): ReaderState => {
  const columns = columnsFor(size.columns, measure)
  const base = storyRows(article, columns)
  return {
    article,
    statements: [...attributionIndex(article).values()],
    commands: withKeys(readerCommands, keys.story),
    measure,
    size,
    columns,
    base,
    rows: base,
    top: 0,
    focus: -1,
    filter: undefined,
    panel: 'story',
    cursor: 0,
    isZen: false,
    isInLibrary: false,
    isOver: false,
    suspensions: 0,
  }
}

/** The initial state at a statement; at the top of the story if there is no such statement. */
export const openedAt = (article: Article, size: Size, statement: string | undefined, config?: Config): ReaderState => {
  const state = openedOn(article, size, config)
  return focusedOn(
    state,
    state.statements.findIndex(({ statement: { id } }) => id === statement),
  )
}

/** The place that is on the screen. It can be found again at another width. */
export const placeOf = (state: ReaderState): Place => {
  const id = state.statements[state.focus]?.statement.id
  return { offset: state.top === 0 ? 0 : offsetAt(state), ...(id !== undefined && { statement: id }) }
}

/** The initial state at a place. */
export const openedAtPlace = (
  article: Article,
  size: Size,
  { offset, statement }: Place,
  config?: Config,
): ReaderState => {
  const state = openedAt(article, size, statement, config)
  return scrolledTo(state, offset === 0 ? 0 : rowAt(state, offset))
}
