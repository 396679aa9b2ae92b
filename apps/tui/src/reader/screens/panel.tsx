import { storyStrings } from '@onrecord/article-view'
import { Box, Text } from 'ink'
import { plain } from '../../output/plain.ts'
import { colorOf } from '../palette.ts'
import { type Entry, entriesOf, titles } from '../panels.ts'
import { bodyHeight, type ReaderState } from '../state.ts'

const heightOf = ({ detail }: Entry): number => (detail === undefined ? 1 : 2)

/** The range of entries, `[first, end)`, that includes the one at the cursor and uses at most `height` lines. */
const visibleEntries = (entries: readonly Entry[], cursor: number, height: number): readonly [number, number] => {
  let first = cursor
  let used = heightOf(entries[cursor] ?? { mark: '', text: '' })
  while (first > 0 && used + heightOf(entries[first - 1] ?? { mark: '', text: '' }) <= height) {
    first--
    used += heightOf(entries[first] ?? { mark: '', text: '' })
  }
  let end = cursor + 1
  while (end < entries.length && used + heightOf(entries[end] ?? { mark: '', text: '' }) <= height) {
    used += heightOf(entries[end] ?? { mark: '', text: '' })
    end++
  }
  return [first, end]
}

const markWidth = 6

const EntryLines = ({ entry, chosen }: { readonly entry: Entry; readonly chosen: boolean }) => (
  <>
    <Text wrap="truncate" bold={chosen}>
      {chosen ? ' ▸ ' : '   '}
      <Text {...(entry.voice && colorOf(entry.voice))} bold>
        {plain(entry.mark).padEnd(markWidth)}
      </Text>
      {plain(entry.text).replaceAll('\n', ' ')}
    </Text>
    {entry.detail === undefined ? null : (
      <Text wrap="truncate" dimColor>
        {' '.repeat(markWidth + 3)}
        {plain(entry.detail).replaceAll('\n', ' ')}
      </Text>
    )}
  </>
)

/** A list on top of the story: voices, figures, timeline, sources, links or keys. */
export const PanelScreen = ({ state }: { readonly state: ReaderState }) => {
  if (state.panel === 'story') return null
  const entries = entriesOf(state.article, state.panel)
  const [first, end] = visibleEntries(entries, state.cursor, bodyHeight(state.size) - 1)
  return (
    <Box flexDirection="column" height={bodyHeight(state.size)} overflow="hidden">
      <Text wrap="truncate" bold>
        {' '}
        {titles[state.panel]}
        {entries.length === 0 ? `: ${storyStrings.none}` : ''}
      </Text>
      {entries.slice(first, end).map((entry, index) => (
        <EntryLines key={`${first + index}`} entry={entry} chosen={first + index === state.cursor} />
      ))}
    </Box>
  )
}
