import { voices } from '@onrecord/article-data'
import { type Edit, edited } from '../library/query-line.ts'
import { plain } from '../output/plain.ts'
import { bodyHeight } from '../screen-size.ts'
import { screenStrings } from '../strings.ts'
import { withDigit } from '../terminal/count.ts'
import { isWebAddress } from '../terminal/open-address.ts'
import { commandCompletions, typedCommand } from '../terminal/screen-command.ts'
import type { Action } from './action.ts'
import { findWords, nextMatch } from './find.ts'
import { rowsOfStatement } from './layout/rows.ts'
import { entriesIn } from './panels.ts'
import { quotationOf } from './quotation.ts'
import { focusedOn, lastTop, type ReaderRequest, type ReaderState, resizedTo, scrolledTo } from './state.ts'

const distance = (by: 'line' | 'half' | 'page', height: number): number =>
  ({ line: 1, half: Math.ceil(height / 2), page: Math.max(1, height - 1) })[by]

/** The indices of the statements that are at least partly on the screen. */
const onScreen = ({ statements, rows, top, size }: ReaderState): readonly number[] => {
  const shown = rows.slice(top, top + bodyHeight(size))
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
const steppedBy = (state: ReaderState, forward: boolean, sameVoice: boolean, count: number): ReaderState => {
  let now = state
  for (let step = 0; step < count; step++) {
    const next = stepped(now, forward, sameVoice)
    if (next === now) break
    now = next
  }
  return now
}

const inList = (state: ReaderState, move: number): ReaderState => ({
  ...state,
  cursor: Math.min(Math.max(state.cursor + move, 0), Math.max(0, entriesIn(state).length - 1)),
})

const chosen = (state: ReaderState): ReaderState => {
  if (state.panel !== 'voices') return { ...state, panel: 'story' }
  // The first entry of the list of voices is "all".
  const filter = state.cursor === 0 ? undefined : voices(state.article)[state.cursor - 1]?.key
  const shown = { ...state, filter, panel: 'story' as const }
  const first = state.statements.findIndex(({ voice }) => voice.key === filter)
  return filter === undefined ? shown : focusedOn(shown, first)
}

const scrolled = (state: ReaderState, by: 'line' | 'half' | 'page', down: boolean, count: number): ReaderState => {
  const rows = count * distance(by, bodyHeight(state.size)) * (down ? 1 : -1)
  return state.panel === 'story' ? scrolledTo(state, state.top + rows) : inList(state, rows)
}

/** Goes to an end of the story or list, or to the statement or entry with the number that was typed. */
const jumped = (state: ReaderState, to: 'top' | 'bottom', count: number | undefined): ReaderState => {
  if (count !== undefined) {
    const at = Math.min(count, state.statements.length) - 1
    return state.panel === 'story' ? focusedOn(state, at) : inList({ ...state, cursor: 0 }, count - 1)
  }
  if (state.panel !== 'story') return inList(state, to === 'top' ? -Infinity : Infinity)
  return scrolledTo(state, to === 'top' ? 0 : lastTop(state))
}

const withoutLine = ({ line: _, prompt: __, ...state }: ReaderState): ReaderState => state

/** Goes from typing, a list or a search to the story, from one voice to all voices, or out of the reader. */
const wentBack = (state: ReaderState): ReaderState => {
  if (state.line) return withoutLine(state)
  if (state.panel !== 'story') return { ...state, panel: 'story' }
  if (state.find) return findWords(state, '')
  return state.filter === undefined ? { ...state, isOver: true } : { ...state, filter: undefined }
}

const copied = (state: ReaderState): ReaderState => {
  const attribution = state.statements[state.focus]
  return attribution
    ? { ...state, copied: quotationOf(state.article, attribution), notice: screenStrings.copied }
    : { ...state, notice: screenStrings.nothingToCopy }
}

const browsed = (state: ReaderState): ReaderState => {
  const { canonicalUrl: address } = state.article
  return address !== undefined && isWebAddress(address)
    ? { ...state, browsed: address, notice: screenStrings.opened(plain(address)) }
    : { ...state, notice: screenStrings.noAddress }
}

/** The state with a request to the library; with a notice if the story is not from a library. */
const requested = (state: ReaderState, request: ReaderRequest): ReaderState => {
  if (!state.isInLibrary) return { ...state, notice: screenStrings.onlyInLibrary }
  return { ...state, request, ...(request.kind === 'mark' && { notice: screenStrings.marked(plain(request.letter)) }) }
}

/** The state after an edit of the typed line. Names of commands are completed. */
const withEdit = (state: ReaderState, edit: Edit): ReaderState => {
  if (!state.line) return state
  const line = edited(state.line, edit)
  if (!line.isAsking || state.prompt !== ':') return { ...state, line }
  return {
    ...state,
    line: edited(line, { kind: 'offer', text: line.text, of: commandCompletions(state.commands, line.text) }),
  }
}

/** Finds the typed words, or runs the typed command. */
const submitted = (state: ReaderState): ReaderState => {
  if (!state.line) return state
  const [rest, { text }] = [withoutLine(state), state.line]
  if (state.prompt !== ':') return findWords(rest, text)
  const typed = typedCommand(state.commands, text)
  switch (typed.kind) {
    case 'action':
      return act(rest, typed.action, undefined)
    case 'number':
      return jumped(rest, 'bottom', typed.number)
    case 'nothing':
      return rest
    case 'unknown':
      return { ...rest, notice: screenStrings.noCommand(plain(typed.name)) }
    default:
      return typed satisfies never
  }
}

const act = (
  state: ReaderState,
  action: Action,
  count: number | undefined,
  letterFor?: ReaderState['letterFor'],
): ReaderState => {
  switch (action.kind) {
    case 'scroll':
      return scrolled(state, action.by, action.down, count ?? 1)
    case 'jump':
      return jumped(state, action.to, count)
    case 'step':
      return steppedBy(state, action.forward, action.sameVoice, count ?? 1)
    case 'next':
      return state.find
        ? nextMatch(state, state.find, (count ?? 1) * (action.forward ? 1 : -1))
        : steppedBy(state, action.forward, false, count ?? 1)
    case 'copy':
      return copied(state)
    case 'browse':
      return browsed(state)
    case 'search':
      return { ...state, line: { text: '', caret: 0 } }
    case 'command':
      return { ...state, line: { text: '', caret: 0 }, prompt: ':' }
    case 'edit':
      return withEdit(state, action.edit)
    case 'submit':
      return submitted(state)
    case 'await':
      return { ...state, letterFor: action.letterFor }
    case 'letter':
      return letterFor ? requested(state, { kind: letterFor, letter: action.letter }) : state
    case 'notify':
      return { ...state, notice: action.notice }
    case 'visit':
      return requested(state, { kind: 'visit', forward: action.forward })
    case 'quit':
      return { ...state, isOver: true, isQuit: true }
    case 'suspend':
      return { ...state, suspensions: state.suspensions + 1 }
    case 'digit':
      return withDigit(state, count, action.digit)
    case 'panel':
      return { ...state, panel: state.panel === action.panel ? 'story' : action.panel, cursor: 0 }
    case 'choose':
      return chosen(state)
    case 'back':
      return letterFor ? state : wentBack(state)
    case 'resize':
      return resizedTo(state, action.size)
    default:
      return action satisfies never
  }
}

/** The reader's state after `action`. A number or key that was typed before counts for it, and notices end. */
export const reduce = (state: ReaderState, action: Action): ReaderState => {
  const { count, letterFor, copied: _, browsed: __, request: ___, notice, ...rest } = state
  const isUnchanged = count === undefined && letterFor === undefined && notice === undefined
  return act(isUnchanged ? state : rest, action, count, letterFor)
}
