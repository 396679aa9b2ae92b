import { namesakeWords, searchStrings } from '@onrecord/article-view'
import { Box, Text } from 'ink'
import { inLine } from '../../output/columns.ts'
import { plain } from '../../output/plain.ts'
import { bodyHeight } from '../../reader/state.ts'
import { screenStrings } from '../../strings.ts'
import type { LibraryItem } from '../items.ts'
import { choiceIn, itemsShown, type LibraryState, type LibraryView } from '../state.ts'
import { QueryField } from './query-field.tsx'

const namesOf = (view: LibraryView): string => {
  switch (view.kind) {
    case 'stories':
      return 'all stories'
    case 'voices':
      return 'voices'
    case 'voice':
      return view.name
    case 'choice':
      return screenStrings.whoIsMeant(view.choice.asked)
    default:
      return view satisfies never
  }
}

/** The line below the title: the person that a name was taken to mean, or the decisions about the voice. */
const aboutOf = (state: LibraryState): string => {
  const choice = choiceIn(state)
  return choice ? `${namesakeWords(choice) ?? ''} Press c to choose.` : (state.about ?? '')
}

const titleOf = ({ view, query }: LibraryState): string => {
  const all = namesOf(view)
  return [...(view.kind === 'stories' && query !== '' ? [] : [all]), ...(query === '' ? [] : [query])].join('  ')
}

const Head = (state: LibraryState) => {
  const { line, items, next, cursor, size } = state
  const place = items.length === 0 ? '–' : cursor + 1
  return (
    <>
      <Box width={size.columns} justifyContent="space-between" columnGap={2}>
        <Text wrap="truncate">
          {' '}
          <Text bold>On Record</Text>
          {'  '}
          {plain(titleOf(state))}
        </Text>
        <Box flexShrink={0}>
          <Text>{`${place}/${items.length}${next === undefined ? '' : '+'} `}</Text>
        </Box>
      </Box>
      {line ? (
        <QueryField line={line} width={size.columns} />
      ) : (
        <>
          <Text wrap="truncate"> {inLine(aboutOf(state))}</Text>
          <Text dimColor>{'─'.repeat(size.columns)}</Text>
        </>
      )}
    </>
  )
}

const Item = ({ item, chosen }: { readonly item: LibraryItem; readonly chosen: boolean }) => (
  <>
    <Text wrap="truncate" bold={chosen}>
      {chosen ? ' ▸ ' : '   '}
      {inLine(item.headline)}
    </Text>
    <Text wrap="truncate" dimColor>
      {'   '}
      {inLine(item.detail)}
    </Text>
  </>
)

const hints = ({ line, query, view }: LibraryState): string => {
  if (line) return view.kind === 'stories' ? 'enter search  tab complete  esc back' : 'enter search  esc back'
  switch (view.kind) {
    case 'stories':
      return `enter read  / search  v voices  ↑↓ move  ${query === '' ? 'q quit' : 'q all stories'}`
    case 'voices':
      return `enter statements  / name  ↑↓ move  ${query === '' ? 'q stories' : 'q all voices'}`
    case 'choice':
      return 'enter or number select  ↑↓ move  q back'
    case 'voice':
      return `enter read  / 2025-03 or words  ↑↓ move  ${query === '' ? 'q back' : 'q all statements'}`
    default:
      return view satisfies never
  }
}

/** A list of the library. Only the visible items are laid out. */
export const LibraryScreen = ({ state }: { readonly state: LibraryState }) => {
  const { size, items, top, cursor, notice = searchStrings.noResults } = state
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      <Head {...state} />
      <Box flexDirection="column" height={bodyHeight(size)} overflow="hidden">
        {items.length === 0 ? <Text>{`   ${notice}`}</Text> : null}
        {items.slice(top, top + itemsShown(size)).map((item, index) => (
          <Item key={item.id} item={item} chosen={top + index === cursor} />
        ))}
      </Box>
      <Text dimColor>{'─'.repeat(size.columns)}</Text>
      <Text wrap="truncate"> {hints(state)}</Text>
    </Box>
  )
}
