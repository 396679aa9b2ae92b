import { type ArchiveVoice, type VoiceChoice, voiceQuery } from '@onrecord/article-archive'
import { formatQuery } from '@onrecord/article-data/query'
import { plain } from '../output/plain.ts'
import { marked, readTo, showing, withFavorite } from '../reading-state/reading-state.ts'
import { screenStrings } from '../strings.ts'
import { withDigit } from '../terminal/input/count.ts'
import type { MouseEvent } from '../terminal/input/mouse.ts'
import { commandCompletions, keySigns, typedCommand } from '../terminal/input/screen-command.ts'
import { isWebAddress } from '../terminal/open-address.ts'
import type { LibraryAction } from './action.ts'
import { itemOfChoice } from './items.ts'
import { parsedIn } from './load-page.ts'
import { type Edit, edited, lineWith, type QueryLine } from './query-line.ts'
import {
  choiceIn,
  commandsIn,
  itemAtRow,
  itemsShown,
  type LibraryState,
  type OpenedStory,
  requestOf,
  resizedLibrary,
  storyAtPlace,
  withCursor,
} from './state.ts'
import { nextSort } from './story-sorts.ts'
import type { LibraryPage, LibraryView } from './view.ts'

const peopleOf = ({ meant, others }: VoiceChoice): readonly ArchiveVoice[] => [...(meant ? [meant] : []), ...others]

const distance = (by: 'line' | 'half' | 'page', shown: number): number =>
  ({ line: 1, half: Math.ceil(shown / 2), page: shown })[by]

const withPage = (state: LibraryState, { items, next, notice }: LibraryPage): LibraryState => {
  const { next: _, notice: __, isToEnd, ...rest } = state
  const loaded = {
    ...rest,
    items: [...state.items, ...items],
    ...(next !== undefined && { next }),
    ...(notice !== undefined && { notice }),
  }
  if (isToEnd === undefined) return loaded
  return next === undefined ? withCursor(loaded, loaded.items.length - 1) : { ...loaded, isToEnd }
}

const withFirstPage = (state: LibraryState, page: LibraryPage): LibraryState => {
  const { about: _, total: __, isToEnd: ___, kept, ...rest } = state
  const { about, total, choices = [] } = page
  const empty = { ...rest, loaded: requestOf(state), items: [], choices, cursor: 0, top: 0 }
  const loaded = withPage(
    { ...empty, ...(about !== undefined && { about }), ...(total !== undefined && { total }) },
    page,
  )
  return kept === undefined
    ? loaded
    : withCursor(
        loaded,
        loaded.items.findIndex(({ id }) => id === kept),
      )
}

const withoutOpened = ({ opened: _, ...state }: LibraryState): LibraryState => state

const withoutEnd = ({ isToEnd: _, ...state }: LibraryState): LibraryState => state

const withoutLine = ({ line: _, prompt: __, ...state }: LibraryState): LibraryState => state

/** The state after an edit of the typed line. Names of commands are completed; the archive completes queries. */
const withEdit = (state: LibraryState, edit: Edit): LibraryState => {
  if (!state.line) return state
  const line = edited(state.line, edit)
  if (!line.isAsking || state.prompt !== ':') return { ...state, line }
  const of = commandCompletions(commandsIn(state), line.text)
  return { ...state, line: edited(line, { kind: 'offer', text: line.text, of }) }
}

/** Runs the typed command. If there is no such command, the line stays, with the error marked. */
const ran = (state: LibraryState, { text }: QueryLine): LibraryState => {
  const typed = typedCommand(commandsIn(state), text)
  switch (typed.kind) {
    case 'action':
      return act(withoutLine(state), typed.action, undefined)
    case 'number':
      return jumped(withoutLine(state), 'bottom', typed.number)
    case 'nothing':
      return withoutLine(state)
    case 'unknown': {
      const error = { message: screenStrings.noCommand(plain(typed.name)), start: 0, end: text.length }
      return { ...state, line: { text, caret: text.length, error } }
    }
    default:
      return typed satisfies never
  }
}

const isOfStories = ({ view }: LibraryState): boolean => view.kind === 'stories' || view.kind === 'favorites'

/** Adds a story to the favorites, or removes it: the named one, else the one at the cursor. */
const withFavoriteAt = (
  state: LibraryState,
  story = isOfStories(state) ? state.items[state.cursor]?.id : undefined,
) => {
  const { reading } = state
  return reading && story !== undefined ? { ...state, reading: withFavorite(reading, story) } : state
}

/** Sorts the list in another order, from its top. */
const sorted = (state: LibraryState, by: number): LibraryState => {
  if (!isOfStories(state)) return state
  if (state.query !== '') return { ...state, message: screenStrings.resultsByDay }
  return { ...state, sort: nextSort(state.sort, by), cursor: 0, top: 0 }
}

/** Asks to add a feed. Anything but an address of the web is reported. */
const withFeed = (state: LibraryState, typed: string): LibraryState => {
  if (typed === '') return state
  return isWebAddress(typed)
    ? { ...state, effect: { kind: 'add-feed', url: typed } }
    : { ...state, message: screenStrings.noFeedAddress(plain(typed)) }
}

/** Asks to read feeds, if none are being read. */
const reloading = (state: LibraryState, isAll: boolean): LibraryState => {
  if (state.progress !== undefined) return { ...state, message: screenStrings.readingFeeds }
  const url = isAll || state.view.kind !== 'feeds' ? undefined : state.items[state.cursor]?.id
  return { ...state, effect: { kind: 'reload', ...(url !== undefined && { url }) } }
}

/** Loads the list again, with the cursor at the same item, and the lists that it covers when they are next shown. */
const reloaded = ({ progress: _, ...state }: LibraryState, message: string): LibraryState => {
  const kept = state.items[state.cursor]?.id
  const below = state.below.map((place) => ({ ...place, loaded: '' }))
  return { ...state, message, below, loaded: '', ...(kept !== undefined && state.cursor > 0 && { kept }) }
}

/** Runs a valid query. Otherwise the line stays, with the error marked. */
const submitted = (state: LibraryState): LibraryState => {
  const { line } = state
  if (!line) return state
  if (state.prompt === ':') return ran(state, line)
  if (state.prompt === 'feed') return withFeed(withoutLine(state), line.text.trim())
  const parsed = parsedIn(state.view, line.text)
  if (parsed?.kind !== 'error') return { ...withoutLine(state), query: line.text.trim() }
  const { message, span } = parsed.error
  const { choices: _, ...typed } = line
  return { ...state, line: { ...typed, error: { message, ...span } } }
}

/** Opens another list on top of this one. It is empty until its page arrives. */
const over = (state: LibraryState, view: LibraryView): LibraryState => {
  const { next, total, notice, about, isToEnd: _, ...rest } = state
  const { view: left, query, loaded, items, choices, cursor, top } = state
  const below = [{ view: left, query, loaded, items, next, total, notice, about, choices, cursor, top }, ...state.below]
  // Until the page arrives, nothing is known about the list, not even that it is empty.
  return { ...rest, view, below, query: '', notice: '', items: [], choices: [], cursor: 0, top: 0 }
}

/** Lists the people that a name in the query can mean, on top of its results. */
const choosing = (state: LibraryState): LibraryState => {
  const choice = choiceIn(state)
  if (!choice) return state
  const opened = over(state, { kind: 'choice', choice })
  return { ...opened, loaded: requestOf(opened), items: peopleOf(choice).map(itemOfChoice) }
}

/** Returns to the query, with the selected voice in place of the name. */
const picked = (state: LibraryState, at: number): LibraryState => {
  const [place, ...below] = state.below
  if (state.view.kind !== 'choice' || !place) return state
  const { choice } = state.view
  const voice = peopleOf(choice)[at]
  const parsed = parsedIn(place.view, place.query)
  if (!voice || parsed?.kind !== 'query' || !parsed.query) return state
  return { ...state, ...place, below, query: formatQuery(voiceQuery(parsed.query, choice, voice)), cursor: 0, top: 0 }
}

/** Opens a story. Stories that were read after an earlier one are forgotten, as in a browser. */
const withStory = (state: LibraryState, opened: OpenedStory): LibraryState => {
  const before = state.visited.slice(0, state.visit + 1)
  const all = before.at(-1) === opened.id ? before : [...before, opened.id]
  return { ...state, opened, visited: all, visit: all.length - 1 }
}

/** Opens the story, voice or statement at the cursor. In a list of people, selects the person for the query. */
const openedAt = (state: LibraryState): LibraryState => {
  if (state.view.kind === 'help' || state.view.kind === 'feeds') return state
  if (state.view.kind === 'choice') return picked(state, state.cursor)
  const chosen = state.items[state.cursor]
  if (!chosen) return state
  if (state.view.kind === 'voices') return over(state, { kind: 'voice', id: chosen.id, name: chosen.headline })
  const { id, statement } = chosen
  return withStory(state, statement === undefined ? storyAtPlace(id, state.reading) : { id, statement })
}

/** Opens the story at a mark. Without such a mark, nothing changes. */
const returned = (state: LibraryState, letter: string): LibraryState => {
  const mark = state.reading?.marks[letter]
  if (!mark) return state
  const { story, ...place } = mark
  return withStory(state, { id: story, place })
}

/** Opens the story that was read before or after the latest one. From a list, "before" is the latest one. */
const visited = (state: LibraryState, forward: boolean): LibraryState => {
  const isInList = state.opened === undefined
  const visit = state.visit + (forward ? 1 : isInList ? 0 : -1)
  const id = state.visited[visit]
  return id === undefined ? state : { ...state, visit, opened: storyAtPlace(id, state.reading) }
}

/** Goes from typing to the list, from results to all items, to the covered list, or out of the library. */
const wentBack = (state: LibraryState): LibraryState => {
  if (state.line) return withoutLine(state)
  if (state.query !== '') return { ...state, query: '' }
  const [place, ...below] = state.below
  return place ? withCursor({ ...state, ...place, below }, place.cursor) : { ...state, isOver: true }
}

/** Lists the keys on top of the list. */
const helped = (state: LibraryState): LibraryState => {
  if (state.view.kind === 'help') return state
  const opened = over(state, { kind: 'help' })
  const items = state.commands.map((command) => ({
    id: command.name,
    headline: `${keySigns(command)} · :${command.name}`,
    detail: command.does,
  }))
  return { ...opened, loaded: requestOf(opened), items }
}

/** Goes to an end of the list, or to the item with the number that was typed. Loads the rest of the list for its end. */
const jumped = (state: LibraryState, to: 'top' | 'bottom', count: number | undefined): LibraryState => {
  if (count !== undefined) return withCursor(withoutEnd(state), count - 1)
  if (to === 'top') return withCursor(withoutEnd(state), 0)
  const last = withCursor(state, state.items.length - 1)
  return state.next === undefined ? last : { ...last, isToEnd: true }
}

/** The wheel moves the cursor. A click goes to an item, and a click on the item at the cursor opens it. */
const pointed = (state: LibraryState, { kind, row }: MouseEvent): LibraryState => {
  if (state.line) return state
  if (kind !== 'click') return withCursor(withoutEnd(state), state.cursor + (kind === 'down' ? 1 : -1))
  const item = itemAtRow(state, row)
  if (item === undefined) return state
  return item === state.cursor ? openedAt(state) : withCursor(withoutEnd(state), item)
}

/** Lists that cannot be searched. */
const withoutSearch: ReadonlySet<LibraryView['kind']> = new Set(['favorites', 'choice', 'feeds', 'help'])

const act = (state: LibraryState, action: LibraryAction, count: number | undefined): LibraryState => {
  switch (action.kind) {
    case 'move':
      return withCursor(
        withoutEnd(state),
        state.cursor + (count ?? 1) * distance(action.by, itemsShown(state.size)) * (action.down ? 1 : -1),
      )
    case 'jump':
      return jumped(state, action.to, count)
    case 'search':
      return withoutSearch.has(state.view.kind)
        ? state
        : { ...state, line: { text: state.query, caret: state.query.length } }
    case 'command':
      return { ...state, line: { text: '', caret: 0 }, prompt: ':' }
    case 'edit':
      return withEdit(state, action.edit)
    case 'submit':
      return submitted(state)
    case 'open':
      return openedAt(state)
    case 'voices':
      return state.view.kind === 'stories' ? over(state, { kind: 'voices' }) : state
    case 'choose':
      return choosing(state)
    case 'digit':
      return state.view.kind === 'choice' ? picked(state, action.digit - 1) : withDigit(state, count, action.digit)
    case 'help':
      return helped(state)
    case 'favorite':
      return withFavoriteAt(state, action.story)
    case 'favorites':
      return state.view.kind === 'stories' ? over(state, { kind: 'favorites' }) : state
    case 'sort':
      return sorted(state, action.by)
    case 'feeds':
      return state.view.kind === 'stories' ? over(state, { kind: 'feeds' }) : state
    case 'reload':
      return reloading(state, action.isAll)
    case 'add-feed':
      return { ...state, line: lineWith(''), prompt: 'feed' }
    case 'progress':
      return { ...state, progress: action.text }
    case 'reloaded':
      return reloaded(state, action.message)
    case 'quit':
      return { ...state, isOver: true }
    case 'suspend':
      return { ...state, suspensions: state.suspensions + 1 }
    case 'close':
      return withoutOpened(state)
    case 'read':
      return { ...state, reading: state.reading && readTo(state.reading, { story: action.story, ...action.place }) }
    case 'mark':
      return { ...state, reading: state.reading && marked(state.reading, action.letter, action.place) }
    case 'return':
      return returned(state, action.letter)
    case 'visit':
      return visited(state, action.forward)
    case 'await':
      return { ...state, isAwaitingMark: true }
    case 'letter':
      return returned(state, action.letter)
    case 'back':
      return wentBack(state)
    case 'found':
      // The answer to an earlier request is outdated.
      return action.asked === requestOf(state) ? withFirstPage(state, action.page) : state
    case 'more':
      return action.asked === requestOf(state) && action.after === state.next ? withPage(state, action.page) : state
    case 'point':
      return pointed(state, action.event)
    case 'resize':
      return resizedLibrary(state, action.size)
    default:
      return action satisfies never
  }
}

/** The state that remembers what is on its screen. */
const remembered = (state: LibraryState): LibraryState => {
  const { reading, opened } = state
  if (!reading) return state
  const query = state.below.at(-1)?.query ?? state.query
  const { sort } = state
  const story = opened?.id
  const isSame = reading.query === query && reading.sort === sort && reading.story === story
  return isSame
    ? state
    : { ...state, reading: showing(reading, { query, sort, ...(story !== undefined && { story }) }) }
}

/** What happens without a key. It does not end what the last key reports. */
const passive: ReadonlySet<LibraryAction['kind']> = new Set(['found', 'more', 'read', 'progress', 'reloaded', 'resize'])

/** The library's state after `action`. A number that was typed counts for the next key, and reports end. */
export const reduceLibrary = (state: LibraryState, action: LibraryAction): LibraryState => {
  if (passive.has(action.kind)) return remembered(act(state, action, undefined))
  const { count, isAwaitingMark, effect, message, ...rest } = state
  const isUnchanged = [count, isAwaitingMark, effect, message].every((one) => one === undefined)
  return remembered(act(isUnchanged ? state : rest, action, count))
}
