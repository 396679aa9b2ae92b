import type { ArticleSort, VoiceChoice } from '@onrecord/article-archive'
import { namesakeWords } from '@onrecord/article-view'
import { type Config, defaultConfig } from '../config/config.ts'
import { withKeys } from '../config/key-bindings.ts'
import type { Place, ReadingState } from '../reading-state/reading-state.ts'
import { bodyHeight, type Size, titleHeight } from '../screen-size.ts'
import { screenStrings } from '../strings.ts'
import type { ScreenCommand } from '../terminal/input/screen-command.ts'
import type { LibraryAction } from './action.ts'
import { libraryCommands } from './commands.ts'
import type { LibraryItem } from './items.ts'
import type { QueryLine } from './query-line.ts'
import type { LibraryPage, LibraryView } from './view.ts'

/** What a key does outside the list: reads feeds, all without an address, or adds one. */
export type LibraryEffect =
  | { readonly kind: 'reload'; readonly url?: string }
  | { readonly kind: 'add-feed'; readonly url: string }

/** A list that another one covers. */
type LibraryPlace = Pick<
  LibraryState,
  'view' | 'query' | 'loaded' | 'items' | 'next' | 'total' | 'notice' | 'about' | 'choices' | 'cursor' | 'top'
>

/** A story on the screen. It opens at the statement, else at the place. */
export type OpenedStory = { readonly id: string; readonly statement?: string; readonly place?: Place }

/**
 * `items` are the items loaded so far, for the request `loaded` (see `requestOf`). `line` is set while the user types a
 * query. `top` is the first visible item. `opened` is the open story. `below` are the covered lists, last one first.
 * `isOver` means that the user left the library.
 */
export type LibraryState = {
  readonly size: Size
  /** The commands with the user's keys. */
  readonly commands: readonly ScreenCommand<LibraryAction, LibraryView['kind']>[]
  readonly view: LibraryView
  readonly below: readonly LibraryPlace[]
  readonly loaded: string
  readonly items: readonly LibraryItem[]
  readonly next?: string | undefined
  readonly total?: number | undefined
  readonly notice?: string | undefined
  readonly about?: string | undefined
  readonly choices: readonly VoiceChoice[]
  readonly query: string
  /** How stories and favorites are sorted. Results of a query are sorted by day. */
  readonly sort: ArticleSort
  readonly line?: QueryLine
  /** The prompt of the line if it is a command or the address of a feed, not a query. */
  readonly prompt?: ':' | 'feed'
  readonly effect?: LibraryEffect
  /** What the last key reports, and how far reading feeds has come. */
  readonly message?: string
  readonly progress?: string
  /** The item that was at the cursor when the list was loaded again. */
  readonly kept?: string
  readonly cursor: number
  readonly top: number
  readonly opened?: OpenedStory
  /** The ids of the stories that were opened, in order, and the index of the latest one. */
  readonly visited: readonly string[]
  readonly visit: number
  /** What is remembered about the archive. */
  readonly reading?: ReadingState | undefined
  /** Whether the next key is the letter of a mark. */
  readonly isAwaitingMark?: true
  /** The number that was typed before a key. */
  readonly count?: number
  /** Whether the cursor goes to the last item as soon as all are loaded. */
  readonly isToEnd?: true
  readonly isOver: boolean
  /** How often the user returned to the shell. */
  readonly suspensions: number
}

/** The commands that work in the list on the screen. */
export const commandsIn = ({ commands, view }: LibraryState): LibraryState['commands'] =>
  commands.filter(({ views }) => views === undefined || views.includes(view.kind))

/** What decides which items a list has, and in which order. */
type Requested = Pick<LibraryState, 'view' | 'query' | 'sort'>

const subjectOf = ({ view, query, sort }: Requested): string => {
  switch (view.kind) {
    case 'voice':
      return view.id
    case 'choice':
      return view.choice.asked
    case 'stories':
      return query === '' ? sort : ''
    case 'favorites':
      return sort
    case 'voices':
    case 'feeds':
    case 'help':
      return ''
    default:
      return view satisfies never
  }
}

/** The key of a list's request, which identifies the answer. */
export const requestOf = (requested: Requested): string =>
  JSON.stringify([requested.view.kind, subjectOf(requested), requested.query])

/** The first name in the query that can mean several people, while its results are on the screen. */
export const choiceIn = (state: LibraryState): VoiceChoice | undefined =>
  state.view.kind === 'stories' && state.loaded === requestOf(state)
    ? state.choices.find((choice) => namesakeWords(choice) !== undefined)
    : undefined

/** The number of lines for an item. */
const itemHeight = 2

/** How many items fit on the screen. */
export const itemsShown = (size: Size): number => Math.max(1, Math.floor(bodyHeight(size) / itemHeight))

/** The index of the item in a row of the screen; `undefined` if there is none. */
export const itemAtRow = ({ items, top, size }: LibraryState, row: number): number | undefined => {
  const place = Math.floor((row - titleHeight) / itemHeight)
  return place >= 0 && place < itemsShown(size) && top + place < items.length ? top + place : undefined
}

/** The state with the cursor in its valid range and on the screen. */
export const withCursor = (state: LibraryState, wanted: number): LibraryState => {
  const cursor = Math.min(Math.max(wanted, 0), Math.max(0, state.items.length - 1))
  const shown = itemsShown(state.size)
  return { ...state, cursor, top: Math.min(Math.max(state.top, cursor - shown + 1), cursor) }
}

/** The state for another terminal size. */
export const resizedLibrary = (state: LibraryState, size: Size): LibraryState =>
  size.columns === state.size.columns && size.rows === state.size.rows
    ? state
    : withCursor({ ...state, size }, state.cursor)

/** The story at the place where it was left. */
export const storyAtPlace = (id: string, reading: ReadingState | undefined): OpenedStory => {
  const place = reading?.stories[id]
  return { id, ...(place && { place }) }
}

/**
 * The initial state: all stories, or the query and story that were last on the screen. Without them, it has the query of
 * the configuration.
 */
export const libraryOn = (
  { items, next, total }: LibraryPage,
  size: Size,
  reading?: ReadingState,
  config: Config = defaultConfig,
): LibraryState => {
  const { story } = reading ?? {}
  const query = reading?.query || config.query
  const sort = reading?.sort ?? 'day'
  return {
    size,
    commands: withKeys(libraryCommands, config.keys.list),
    view: { kind: 'stories' },
    below: [],
    loaded: requestOf({ view: { kind: 'stories' }, query: '', sort }),
    // The results of a query are loaded after the first screen.
    ...(query === '' ? { items, next, total } : { items: [], notice: screenStrings.searching }),
    choices: [],
    query,
    sort,
    cursor: 0,
    top: 0,
    isOver: false,
    suspensions: 0,
    ...(story !== undefined && { opened: storyAtPlace(story, reading) }),
    visited: story === undefined ? [] : [story],
    visit: 0,
    reading,
  }
}

/** Whether to load the next page: the cursor is near the last item, or goes to the end. */
export const needsMore = ({ items, next, cursor, size, isToEnd }: LibraryState): boolean =>
  next !== undefined && (isToEnd === true || cursor + 2 * itemsShown(size) >= items.length)
