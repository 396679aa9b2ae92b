import { type Edit, edited, lineWith } from '../library/query-line.ts'
import { plain } from '../output/plain.ts'
import { bodyHeight } from '../screen-size.ts'
import { screenStrings } from '../strings.ts'
import { withDigit } from '../terminal/input/count.ts'
import type { MouseEvent } from '../terminal/input/mouse.ts'
import { commandCompletions, keysFor, typedCommand } from '../terminal/input/screen-command.ts'
import type { Action } from './action.ts'
import { browsed, copied, piped, requested, saved } from './effects.ts'
import { findWords, nextMatch } from './find.ts'
import { entriesIn, voicesIn } from './panels.ts'
import { entryAt, statementAt } from './pointing.ts'
import { focusedOn, lastTop, type ReaderState, resizedTo, rowAt, scrolledTo, storyHeight, withZen } from './state.ts'
import { steppedBy } from './stepping.ts'

const distance = (by: 'line' | 'half' | 'page', height: number): number =>
  ({ line: 1, half: Math.ceil(height / 2), page: Math.max(1, height - 1) })[by]

/** How many lines one step of the wheel scrolls. */
const wheelLines = 3

const inList = (state: ReaderState, move: number): ReaderState => ({
  ...state,
  cursor: Math.min(Math.max(state.cursor + move, 0), Math.max(0, entriesIn(state).length - 1)),
})

/** Shows only one voice, or all of them. */
const filteredBy = (state: ReaderState, filter: string | undefined): ReaderState => {
  const shown = { ...state, filter, panel: 'story' as const }
  if (filter === undefined || state.statements[state.focus]?.voice.key === filter) return shown
  return focusedOn(
    shown,
    state.statements.findIndex(({ voice }) => voice.key === filter),
  )
}

/** Goes to a place in the text: to its statement, else to its row. */
const wentTo = (state: ReaderState, offset: number | undefined): ReaderState => {
  const story = { ...state, panel: 'story' as const }
  if (offset === undefined) return story
  const statement = state.statements.findIndex(({ statement: { content } }) =>
    content.some(({ start, end }) => start <= offset && offset < end),
  )
  const row = rowAt(state, offset)
  const height = storyHeight(state)
  const isVisible = row >= state.top && row < state.top + height
  const near = isVisible ? story : scrolledTo(story, row - Math.floor(height / 3))
  return statement < 0 ? near : focusedOn(near, statement)
}

/** Selects the voice at the cursor of the list. In other lists, goes to the entry in the story. */
const chosen = (state: ReaderState): ReaderState => {
  if (state.panel !== 'voices') return wentTo(state, entriesIn(state)[state.cursor]?.at)
  const picked = voicesIn(state)[state.cursor]
  return picked ? filteredBy(withoutLine(state), picked.key) : state
}

/** Shows only the voice of the focused statement; all voices if it is the only one already. */
const onlyFocused = (state: ReaderState): ReaderState => {
  const key = state.filter === undefined ? state.statements[state.focus]?.voice.key : undefined
  if (state.filter === undefined && key === undefined) return { ...state, notice: screenStrings.nothingSelected }
  return filteredBy(state, key)
}

/** Opens a panel, or closes it. The list of voices has a line for a part of the name. */
const withPanel = (state: ReaderState, panel: ReaderState['panel']): ReaderState => {
  const opened = { ...withoutLine(state), panel: state.panel === panel ? ('story' as const) : panel, cursor: 0 }
  if (opened.panel === 'map' && !state.outlines) return { ...opened, effect: { kind: 'load-map' } }
  return opened.panel === 'voices' ? { ...opened, line: lineWith(''), prompt: 'voice' } : opened
}

const scrolled = (state: ReaderState, by: 'line' | 'half' | 'page', down: boolean, count: number): ReaderState => {
  const height = state.panel === 'story' ? storyHeight(state) : bodyHeight(state.size)
  const rows = count * distance(by, height) * (down ? 1 : -1)
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

/** Goes from typing, a list, a search or the text alone to the story, from one voice to all voices, or out of the reader. */
const wentBack = (state: ReaderState): ReaderState => {
  if (state.line) return { ...withoutLine(state), panel: state.prompt === 'voice' ? 'story' : state.panel }
  if (state.panel !== 'story') return { ...state, panel: 'story' }
  if (state.find) return findWords(state, '')
  if (state.isZen) return withZen(state, false)
  return state.filter === undefined ? { ...state, isOver: true } : { ...state, filter: undefined }
}

/** The state after an edit of the typed line. Names of commands are completed. */
const withEdit = (state: ReaderState, edit: Edit): ReaderState => {
  if (!state.line) return state
  const line = edited(state.line, edit)
  // Another list of voices starts at its first.
  if (state.prompt === 'voice') return { ...state, line, cursor: line.text === state.line.text ? state.cursor : 0 }
  if (!line.isAsking || state.prompt !== ':') return { ...state, line }
  return {
    ...state,
    line: edited(line, { kind: 'offer', text: line.text, of: commandCompletions(state.commands, line.text) }),
  }
}

/** Does what the typed line is for. */
const submitted = (state: ReaderState): ReaderState => {
  if (!state.line) return state
  const [rest, { text }] = [withoutLine(state), state.line]
  const { prompt = '/' } = state
  switch (prompt) {
    case '/':
      return findWords(rest, text)
    case ':':
      return ran(rest, text)
    case 'voice':
      return chosen(state)
    case 'save':
      return saved(rest, text.trim(), false)
    case '|':
      return piped(rest, text.trim())
    default:
      return prompt satisfies never
  }
}

/** Runs the typed command. */
const ran = (rest: ReaderState, text: string): ReaderState => {
  const typed = typedCommand(rest.commands, text)
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

/** Shows only the text and how to return, or all again. */
const zenned = (state: ReaderState): ReaderState => {
  if (state.isZen) return withZen(state, false)
  const keys = keysFor(state.commands)
  return { ...withZen(state, true), notice: screenStrings.zen(`${keys('zen')} or ${keys('back')}`) }
}

/** Uses a letter for what an earlier key asked for. */
const withLetter = (state: ReaderState, letter: string, use: ReaderState['letterFor']): ReaderState => {
  if (use === undefined) return state
  if (typeof use === 'string') return requested(state, { kind: use, letter })
  return /^y$/iu.test(letter) ? saved(state, use.replace, true) : { ...state, notice: screenStrings.notSaved }
}

/** The wheel scrolls. A click selects a statement or an entry, and a click on the selected entry chooses it. */
const pointed = (state: ReaderState, event: MouseEvent): ReaderState => {
  if (event.kind !== 'click')
    return scrolled(state, 'line', event.kind === 'down', state.panel === 'story' ? wheelLines : 1)
  if (state.panel === 'story') return focusedOn(state, statementAt(state, event))
  const entry = entryAt(state, event.row)
  if (entry === undefined) return state
  return entry === state.cursor ? chosen(state) : inList({ ...state, cursor: 0 }, entry)
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
      return { ...state, line: lineWith('') }
    case 'command':
      return { ...state, line: lineWith(''), prompt: ':' }
    case 'save':
      return { ...state, line: lineWith(`${state.article.id}.md`), prompt: 'save' }
    case 'pipe':
      return { ...state, line: lineWith(''), prompt: '|' }
    case 'only':
      return onlyFocused(state)
    case 'zen':
      return zenned(state)
    case 'favorite':
      return requested(state, { kind: 'favorite' })
    case 'exists':
      return { ...state, letterFor: { replace: action.path }, notice: screenStrings.exists(plain(action.path)) }
    case 'edit':
      return withEdit(state, action.edit)
    case 'submit':
      return submitted(state)
    case 'await':
      return { ...state, letterFor: action.letterFor }
    case 'letter':
      return withLetter(state, action.letter, letterFor)
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
      return withPanel(state, action.panel)
    case 'choose':
      return chosen(state)
    case 'back':
      return letterFor ? state : wentBack(state)
    case 'outlines':
      return { ...state, outlines: action.outlines }
    case 'point':
      return pointed(state, action.event)
    case 'resize':
      return resizedTo(state, action.size)
    default:
      return action satisfies never
  }
}

/** The reader's state after `action`. A number or key that was typed before counts for it, and notices end. */
export const reduce = (state: ReaderState, action: Action): ReaderState => {
  const { count, letterFor, effect, notice, ...rest } = state
  const isUnchanged = [count, letterFor, effect, notice].every((one) => one === undefined)
  return act(isUnchanged ? state : rest, action, count, letterFor)
}
