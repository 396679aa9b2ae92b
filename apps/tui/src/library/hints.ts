import { keysFor } from '../terminal/input/screen-command.ts'
import type { LibraryState } from './state.ts'

const whileTyping = ({ view, prompt }: LibraryState): readonly string[] => [
  `enter ${prompt === ':' ? 'run' : prompt === 'feed' ? 'add' : 'search'}`,
  ...(prompt === ':' || (prompt === undefined && view.kind === 'stories') ? ['tab complete'] : []),
  'esc back',
]

const inView = ({ commands, view, query, items }: LibraryState): readonly string[] => {
  const keys = keysFor(commands)
  const move = `${keys('up', 'down')} move`
  const [open, search, back] = [keys('open'), keys('search'), keys('back')]
  const isFiltered = query !== ''
  // What is done with an item needs one.
  const withItems = (...hints: readonly string[]) => (items.length === 0 ? [] : hints)
  switch (view.kind) {
    case 'stories':
      return [
        ...withItems(`${open} read`),
        `${search} search`,
        `${keys('voices')} voices`,
        `${keys('feeds')} feeds`,
        ...(isFiltered ? [] : [`${keys('sort')} sort`]),
        ...withItems(`${keys('favorite')} favorite`),
        `${keys('help')} help`,
        `${back} ${isFiltered ? 'all stories' : 'quit'}`,
      ]
    case 'favorites':
      return [...withItems(`${open} read`, `${keys('favorite')} remove`, `${keys('sort')} sort`, move), `${back} back`]
    case 'voices':
      return [
        ...withItems(`${open} statements`),
        `${search} name`,
        ...withItems(move),
        `${back} ${isFiltered ? 'all voices' : 'stories'}`,
      ]
    case 'voice':
      return [
        ...withItems(`${open} read`),
        `${search} 2025-03 or words`,
        ...withItems(move),
        `${back} ${isFiltered ? 'all statements' : 'back'}`,
      ]
    case 'choice':
      return [`${open} or number select`, move, `${back} back`]
    case 'feeds':
      return [
        ...withItems(`${keys('reload')} read`, `${keys('reload-all')} read all`),
        `${keys('add-feed')} add`,
        ...withItems(move),
        `${back} back`,
      ]
    case 'help':
      return [move, `${back} back`]
    default:
      return view satisfies never
  }
}

/** The key hints below a list of the library. The last two are the most important ones. */
export const libraryHints = (state: LibraryState): readonly string[] =>
  state.line ? whileTyping(state) : inView(state)
