import { Text } from 'ink'
import stringWidth from 'string-width'
import { plain } from '../../output/plain.ts'
import type { ReaderState } from '../state.ts'

const gap = '  '

const storyHints = ({ statements, focus }: ReaderState): readonly string[] => {
  const voice = statements[focus]?.voice
  const same = voice ? [`] by ${plain(voice.shortName)}`] : []
  return ['n p statement', ...same, 'v voices', 'F figures', 't time', 's sources', '? help', 'q quit']
}

/** As many complete hints as fit. The last two, help and quit, are kept longest. */
const fitting = (hints: readonly string[], width: number): string => {
  const line = hints.join(gap)
  if (stringWidth(line) <= width || hints.length <= 1) return line
  return fitting(hints.length > 2 ? hints.toSpliced(-3, 1) : hints.slice(1), width)
}

const hints = (state: ReaderState): string => {
  const width = state.size.columns - 2
  if (state.panel === 'voices') return fitting(['↑↓ choose', 'enter show only this voice', 'q back'], width)
  if (state.panel !== 'story') return fitting(['↑↓ move', 'q back'], width)
  return fitting(storyHints(state), width)
}

/** The line and the key hints below the story. */
export const StatusBar = (state: ReaderState) => (
  <>
    <Text dimColor>{'─'.repeat(state.size.columns)}</Text>
    <Text wrap="truncate"> {hints(state)}</Text>
  </>
)
