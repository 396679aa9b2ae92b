import type { VoiceChoice } from '@onrecord/article-archive'
import { namesakeWords } from '@onrecord/article-view'
import { bodyHeight, type Size } from '../reader/state.ts'
import type { LibraryItem } from './items.ts'
import type { QueryLine } from './query-line.ts'

/** What the list shows: all stories, who speaks in them, what one of those says, or whom a name in a query may mean. */
export type LibraryView =
  | { readonly kind: 'stories' }
  | { readonly kind: 'voices' }
  | { readonly kind: 'voice'; readonly id: string; readonly name: string }
  | { readonly kind: 'choice'; readonly choice: VoiceChoice }

/** A list that was left for another, to come back to. */
export type LibraryPlace = Pick<
  LibraryState,
  'view' | 'query' | 'loaded' | 'items' | 'next' | 'notice' | 'about' | 'choices' | 'cursor' | 'top'
>

/**
 * Stories, voices or statements that came at once; `next` asks for those behind them, and `notice` says why there are none. With
 * the first page come what people decided about the voice (`about`) and whom names in the query may mean (`choices`).
 */
export type LibraryPage = {
  readonly items: readonly LibraryItem[]
  readonly next?: string
  readonly notice?: string
  readonly about?: string
  readonly choices?: readonly VoiceChoice[]
}

/**
 * All that the list of stories knows. `items` are those loaded so far, of what `loaded` asked for (`askedBy`); `line` is there
 * while a query is typed; `top` is the first item shown; `opened` is the story that is read; `below` are lists to come back to,
 * the one left last first; `isOver`: it is left.
 */
export type LibraryState = {
  readonly size: Size
  readonly view: LibraryView
  readonly below: readonly LibraryPlace[]
  readonly loaded: string
  readonly items: readonly LibraryItem[]
  readonly next?: string | undefined
  readonly notice?: string | undefined
  readonly about?: string | undefined
  readonly choices: readonly VoiceChoice[]
  readonly query: string
  readonly line?: QueryLine
  readonly cursor: number
  readonly top: number
  readonly opened?: { readonly id: string; readonly statement?: string }
  readonly isOver: boolean
}

const subjectOf = (view: LibraryView): string => {
  switch (view.kind) {
    case 'voice':
      return view.id
    case 'choice':
      return view.choice.asked
    case 'stories':
    case 'voices':
      return ''
  }
}

/** What a list is of, for an answer to be known by. */
export const askedBy = ({ view, query }: Pick<LibraryState, 'view' | 'query'>): string =>
  JSON.stringify([view.kind, subjectOf(view), query])

/** The first name of the query that may mean others, as long as what it found is on the screen. */
export const choiceIn = (state: LibraryState): VoiceChoice | undefined =>
  state.view.kind === 'stories' && state.loaded === askedBy(state)
    ? state.choices.find((choice) => namesakeWords(choice) !== undefined)
    : undefined

/** Lines that an item takes. */
export const itemHeight = 2

/** How many items are on the screen at once. */
export const itemsShown = (size: Size): number => Math.max(1, Math.floor(bodyHeight(size) / itemHeight))

/** The state with the cursor where it may be and on the screen. */
export const withCursor = (state: LibraryState, wanted: number): LibraryState => {
  const cursor = Math.min(Math.max(wanted, 0), Math.max(0, state.items.length - 1))
  const shown = itemsShown(state.size)
  return { ...state, cursor, top: Math.min(Math.max(state.top, cursor - shown + 1), cursor) }
}

/** The list as it opens, on all stories. */
export const libraryOn = ({ items, next }: LibraryPage, size: Size): LibraryState => ({
  size,
  view: { kind: 'stories' },
  below: [],
  loaded: askedBy({ view: { kind: 'stories' }, query: '' }),
  items,
  ...(next !== undefined && { next }),
  choices: [],
  query: '',
  cursor: 0,
  top: 0,
  isOver: false,
})

/** Whether more should be asked for: the last ones loaded are near. */
export const needsMore = ({ items, next, cursor, size }: LibraryState): boolean =>
  next !== undefined && cursor + 2 * itemsShown(size) >= items.length
