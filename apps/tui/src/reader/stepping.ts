import { rowsOfStatement } from './layout/rows.ts'
import { focusedOn, type ReaderState, storyHeight } from './state.ts'

/** The indices of the statements that are at least partly on the screen. */
const onScreen = (state: ReaderState): readonly number[] => {
  const { statements, rows, top } = state
  const shown = rows.slice(top, top + storyHeight(state))
  return [...statements.keys()].filter((index) => {
    const attribution = statements[index]
    return attribution && rowsOfStatement(shown, attribution) !== undefined
  })
}

/** Where to step from: the focused statement if it is on the screen, else the one just before or after the screen. */
const stepFrom = (state: ReaderState, forward: boolean): number => {
  const shown = onScreen(state)
  const [first = state.focus + 1, last = state.focus - 1] = [shown[0], shown.at(-1)]
  if (shown.includes(state.focus)) return state.focus
  return forward ? first - 1 : last + 1
}

const stepped = (state: ReaderState, forward: boolean, sameVoice: boolean): ReaderState => {
  const { statements, focus, filter } = state
  const key = sameVoice ? (filter ?? statements[focus]?.voice.key) : filter
  const fits = (index: number) => key === undefined || statements[index]?.voice.key === key
  const order = forward ? [...statements.keys()] : [...statements.keys()].reverse()
  const from = stepFrom(state, forward)
  const isBeyond = (index: number) => (forward ? index > from : index < from)
  const next = order.find((index) => isBeyond(index) && fits(index))
  return next === undefined ? state : focusedOn({ ...state, panel: 'story' }, next)
}

/** The state after at most `count` steps. It stops at the last statement. */
export const steppedBy = (state: ReaderState, forward: boolean, sameVoice: boolean, count: number): ReaderState => {
  let now = state
  for (let step = 0; step < count; step++) {
    const next = stepped(now, forward, sameVoice)
    if (next === now) break
    now = next
  }
  return now
}
