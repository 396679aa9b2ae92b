import { parseQuery } from '@onrecord/article-data'
import type { Size } from '../reader/state.ts'
import { type Edit, edited } from './query-line.ts'
import { itemsShown, type ShelfPage, type ShelfState, withCursor } from './shelf-state.ts'

/** What can happen to the list of stories. */
export type ShelfAction =
  | { readonly kind: 'move'; readonly by: 'line' | 'half' | 'page'; readonly down: boolean }
  | { readonly kind: 'jump'; readonly to: 'top' | 'bottom' }
  | { readonly kind: 'search' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'submit' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'back' }
  | { readonly kind: 'found'; readonly query: string; readonly page: ShelfPage }
  | { readonly kind: 'more'; readonly query: string; readonly after: string; readonly page: ShelfPage }
  | { readonly kind: 'resize'; readonly size: Size }

const distance = (by: 'line' | 'half' | 'page', shown: number): number =>
  ({ line: 1, half: Math.ceil(shown / 2), page: shown })[by]

const withPage = (state: ShelfState, { items, next, notice }: ShelfPage): ShelfState => {
  const { next: _, notice: __, ...rest } = state
  return {
    ...rest,
    items: [...state.items, ...items],
    ...(next !== undefined && { next }),
    ...(notice !== undefined && { notice }),
  }
}

const withoutOpened = ({ opened: _, ...state }: ShelfState): ShelfState => state

const withoutLine = ({ line: _, ...state }: ShelfState): ShelfState => state

/** A query without a mistake is asked; else the line stays, with the mistake marked. */
const submitted = (state: ShelfState): ShelfState => {
  const { line } = state
  if (!line) return state
  const parsed = parseQuery(line.text)
  if (parsed.kind === 'query') return { ...withoutLine(state), query: line.text.trim() }
  const { message, span } = parsed.mistake
  const { choices: _, ...typed } = line
  return { ...state, line: { ...typed, mistake: { message, ...span } } }
}

/** From typing to the list, from what was found to all stories, and out. */
const wentBack = (state: ShelfState): ShelfState => {
  if (state.line) return withoutLine(state)
  return state.query === '' ? { ...state, isOver: true } : { ...state, query: '' }
}

/** The list after `action`. Pure. */
export const reduceShelf = (state: ShelfState, action: ShelfAction): ShelfState => {
  const chosen = state.items[state.cursor]
  switch (action.kind) {
    case 'move':
      return withCursor(state, state.cursor + distance(action.by, itemsShown(state.size)) * (action.down ? 1 : -1))
    case 'jump':
      return withCursor(state, action.to === 'top' ? 0 : state.items.length - 1)
    case 'search':
      return { ...state, line: { text: state.query, caret: state.query.length } }
    case 'edit':
      return state.line ? { ...state, line: edited(state.line, action.edit) } : state
    case 'submit':
      return submitted(state)
    case 'open':
      return { ...state, ...(chosen && { opened: chosen.id }) }
    case 'close':
      return withoutOpened(state)
    case 'back':
      return wentBack(state)
    case 'found':
      // An answer to what is not asked any more comes too late.
      return action.query === state.query ? withPage({ ...state, items: [], cursor: 0, top: 0 }, action.page) : state
    case 'more':
      return action.query === state.query && action.after === state.next ? withPage(state, action.page) : state
    case 'resize':
      return withCursor({ ...state, size: action.size }, state.cursor)
  }
}
