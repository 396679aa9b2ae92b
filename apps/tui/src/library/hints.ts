import { inLine } from '../output/columns.ts'
import { screenStrings } from '../strings.ts'
import { keysFor } from '../terminal/input/screen-command.ts'
import { beginning } from '../terminal/text-width.ts'
import type { NamedStory } from './items.ts'
import { isOfStories, type LibraryState } from './state.ts'

const whileTyping = ({ view, prompt }: LibraryState): readonly string[] => [
  `enter ${prompt === ':' ? 'run' : prompt === 'feed' ? 'add' : 'search'}`,
  ...(prompt === ':' || (prompt === undefined && view.kind === 'stories') ? ['tab complete'] : []),
  'esc back',
]

/** The most columns that the headline of a marked story takes. */
const maxHeadline = 24

/** The hints while a story is marked for a comparison: which one, and what to do. */
const whileComparing = ({ commands, items, cursor }: LibraryState, { id, headline }: NamedStory): readonly string[] => {
  const keys = keysFor(commands)
  const whole = inLine(headline)
  const cut = beginning(whole, maxHeadline)
  const name = cut === whole ? whole : `${cut.trimEnd()}…`
  const chosen = items[cursor]
  const cancel = `${keys('back')} cancel`
  return chosen === undefined || chosen.id === id
    ? [`${keys('up', 'down')} ${screenStrings.compare(name)}`, cancel]
    : [`${keys('up', 'down')} move`, `${keys('open')} ${screenStrings.compareWith(name)}`, cancel]
}

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
        ...withItems(`${keys('favorite')} favorite`, `${keys('compare')} compare`),
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
    case 'comparison':
      return [...withItems(`${open} go there`, move), `${back} back`]
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
export const libraryHints = (state: LibraryState): readonly string[] => {
  if (state.line) return whileTyping(state)
  return state.compared && isOfStories(state) ? whileComparing(state, state.compared) : inView(state)
}
