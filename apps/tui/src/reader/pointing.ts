import { bodyHeight, titleHeight } from '../screen-size.ts'
import type { MouseEvent } from '../terminal/input/mouse.ts'
import { beginning } from '../terminal/text-width.ts'
import { isOn } from './layout/rows.ts'
import { entriesIn, heightOf, mapHeight, visibleEntries } from './panels.ts'
import { type ReaderState, storyHeight, storyTop } from './state.ts'

/** The index of the statement at a place on the screen: the one under the pointer, else the first in its row; or -1. */
export const statementAt = (state: ReaderState, { row, column }: MouseEvent): number => {
  const place = row - storyTop(state)
  const shown = place >= 0 && place < storyHeight(state) ? state.rows[state.top + place] : undefined
  if (shown?.kind !== 'text') return -1
  const { start, end } = shown.span
  const before = beginning(state.article.text.slice(start, end), column - state.columns.indent - state.columns.gutter)
  const at = start + before.length
  const under = state.statements.findIndex(({ statement }) =>
    statement.content.some((span) => span.start <= at && at < span.end),
  )
  return under >= 0 ? under : state.statements.findIndex((attribution) => isOn(shown.span, attribution))
}

/** The index of the entry of a panel in a row of the screen; `undefined` if there is none. */
export const entryAt = (state: ReaderState, row: number): number | undefined => {
  const entries = entriesIn(state)
  const [first, end] = visibleEntries(entries, state.cursor, bodyHeight(state.size) - 1 - mapHeight(state))
  // Above the entries are the title and the map.
  let top = titleHeight + 1 + mapHeight(state)
  for (let at = first; at < end; at++) {
    const height = heightOf(entries[at])
    if (row >= top && row < top + height) return at
    top += height
  }
  return undefined
}
