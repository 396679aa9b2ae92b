import { bodyHeight, type Size } from '../reader/state.ts'
import type { QueryLine } from './query-line.ts'
import type { ShelfItem } from './shelf-item.ts'

/** Stories that came at once; `next` asks for those behind them, and `notice` says why there are none. */
export type ShelfPage = { readonly items: readonly ShelfItem[]; readonly next?: string; readonly notice?: string }

/**
 * All that the list of stories knows. `items` are those loaded so far, of all that `query` finds; `line` is there while a
 * query is typed; `top` is the first item shown; `opened` is the id of the story that is read; `isOver`: it is left.
 */
export type ShelfState = {
  readonly size: Size
  readonly items: readonly ShelfItem[]
  readonly next?: string
  readonly notice?: string
  readonly query: string
  readonly line?: QueryLine
  readonly cursor: number
  readonly top: number
  readonly opened?: string
  readonly isOver: boolean
}

/** Lines that an item takes. */
export const itemHeight = 2

/** How many items are on the screen at once. */
export const itemsShown = (size: Size): number => Math.max(1, Math.floor(bodyHeight(size) / itemHeight))

/** The state with the cursor where it may be and on the screen. */
export const withCursor = (state: ShelfState, wanted: number): ShelfState => {
  const cursor = Math.min(Math.max(wanted, 0), Math.max(0, state.items.length - 1))
  const shown = itemsShown(state.size)
  return { ...state, cursor, top: Math.min(Math.max(state.top, cursor - shown + 1), cursor) }
}

/** The list as it opens, on all stories. */
export const shelfOn = ({ items, next }: ShelfPage, size: Size): ShelfState => ({
  size,
  items,
  ...(next !== undefined && { next }),
  query: '',
  cursor: 0,
  top: 0,
  isOver: false,
})

/** Whether more should be asked for: the last ones loaded are near. */
export const needsMore = ({ items, next, cursor, size }: ShelfState): boolean =>
  next !== undefined && cursor + 2 * itemsShown(size) >= items.length
