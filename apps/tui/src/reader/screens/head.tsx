import { coverage, voices } from '@onrecord/article-data'
import { Box, Text } from 'ink'
import { plain } from '../../terminal/plain.ts'
import type { ReaderState } from '../state.ts'
import { toneOf } from '../tones.ts'
import { wordsBar } from '../words-bar.ts'

/** The title and where in the story one is. */
const Title = ({ article, statements, focus, size, filter }: ReaderState) => {
  const place = `${focus < 0 ? '–' : focus + 1}/${statements.length}`
  const only = voices(article).find(({ key }) => key === filter)
  return (
    <Box width={size.columns} justifyContent="space-between" columnGap={2}>
      <Text wrap="truncate">
        {' '}
        <Text bold>On Record</Text>
        {'  '}
        {plain(article.headline)}
      </Text>
      <Box flexShrink={0}>
        <Text>
          {only ? `only ${plain(only.shortName)}  ` : ''}
          {place}{' '}
        </Text>
      </Box>
    </Box>
  )
}

/** Whose words fill the story: a run of cells for each voice, as long as its share; shaded cells for the writer's. */
const WordsBar = ({ article, size, filter }: ReaderState) => {
  const { parts, isCut, writer } = wordsBar(voices(article), coverage(article).parts.nobody.share, size.columns - 1)
  return (
    <Text wrap="truncate">
      {' '}
      {parts.map(({ voice, text }) => (
        <Text key={voice.key} color={toneOf(voice)} dimColor={filter !== undefined && filter !== voice.key}>
          {`${text} `}
        </Text>
      ))}
      {isCut ? '… ' : ''}
      <Text dimColor>{writer}</Text>
    </Text>
  )
}

/** The two lines over the story. */
export const Head = (state: ReaderState) => (
  <>
    <Title {...state} />
    <WordsBar {...state} />
    <Text dimColor>{'─'.repeat(state.size.columns)}</Text>
  </>
)
