import { plain } from '../output/plain.ts'
import { keysFor } from '../terminal/input/screen-command.ts'
import { entriesIn } from './panels.ts'
import type { Prompt, ReaderState } from './state.ts'

/** What the enter key does with a typed line. */
const submits: Readonly<Record<Prompt, string>> = {
  '/': 'find',
  ':': 'run',
  '|': 'run',
  voice: 'only this voice',
  save: 'save',
}

const whileTyping = (prompt: Prompt): readonly string[] => [
  `enter ${submits[prompt]}`,
  ...(prompt === ':' ? ['tab complete'] : []),
  ...(prompt === 'voice' ? ['↑ ↓ move'] : []),
  'esc back',
]

/** The key hints below a story. The last two are the most important ones. */
export const readerHints = (state: ReaderState): readonly string[] => {
  const { line, prompt, commands, statements, focus, panel, find, isInLibrary } = state
  const keys = keysFor(commands)
  if (line) return whileTyping(prompt ?? '/')
  if (panel !== 'story') {
    const entries = entriesIn(state)
    return [
      ...(entries.length === 0 ? [] : [`${keys('up', 'down')} move`]),
      ...(entries.some(({ at }) => at !== undefined) ? [`${keys('select')} go there`] : []),
      `${keys('back')} back`,
    ]
  }
  const help = `${keys('help')} help`
  if (find) return [`${keys('next')} next`, `${keys('previous')} previous`, help, `${keys('back')} end search`]
  const voice = statements[focus]?.voice
  return [
    `${keys('next', 'previous-statement')} statement`,
    ...(voice ? [`${keys('next-by-voice')} by ${plain(voice.shortName)}`] : []),
    `${keys('voices')} voices`,
    `${keys('figures')} figures`,
    `${keys('timeline')} time`,
    `${keys('sources')} sources`,
    help,
    `${keys('back')} ${isInLibrary ? 'back to list' : 'quit'}`,
  ]
}
