import { plain } from '../output/plain.ts'
import { type KeysOf, keysFor } from '../terminal/screen-command.ts'
import type { ReaderState } from './state.ts'

const inPanel = (panel: ReaderState['panel'], keys: KeysOf): readonly string[] =>
  panel === 'voices'
    ? [`${keys('up', 'down')} choose`, `${keys('select')} show only this voice`, `${keys('back')} back`]
    : [`${keys('up', 'down')} move`, `${keys('back')} back`]

/** The key hints below a story. The last two are the most important ones. */
export const readerHints = ({
  commands,
  statements,
  focus,
  panel,
  find,
  isInLibrary,
}: ReaderState): readonly string[] => {
  const keys = keysFor(commands)
  if (panel !== 'story') return inPanel(panel, keys)
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
