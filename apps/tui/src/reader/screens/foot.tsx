import { Text } from 'ink'
import { plain } from '../../terminal/plain.ts'
import type { ReaderState } from '../state.ts'

const hints = ({ panel, statements, focus }: ReaderState): string => {
  if (panel === 'voices') return '↑↓ choose   enter only this voice   q back'
  if (panel !== 'story') return '↑↓ move   q back'
  const voice = statements[focus]?.voice
  const same = voice ? `] by ${plain(voice.shortName)}  ` : ''
  return `n p statement  ${same}v voices  F figures  t time  s sources  ? help  q leave`
}

/** The rule and the keys under the story. */
export const Foot = (state: ReaderState) => (
  <>
    <Text dimColor>{'─'.repeat(state.size.columns)}</Text>
    <Text wrap="truncate"> {hints(state)}</Text>
  </>
)
