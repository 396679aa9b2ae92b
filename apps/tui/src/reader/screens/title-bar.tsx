import { voices } from '@onrecord/article-data'
import { coverageBar } from '@onrecord/article-view'
import { Box, Text } from 'ink'
import { plain } from '../../output/plain.ts'
import { coverageCells } from '../coverage-cells.ts'
import { colorOf } from '../palette.ts'
import type { ReaderState } from '../state.ts'

/** The title, and the position in the story. */
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

/** Who says how much: for each voice cells in proportion to its share, and shaded cells for the writer's words. */
const CoverageBar = ({ article, size, filter }: ReaderState) => {
  const { parts, isCut, writer } = coverageCells(coverageBar(article), size.columns - 1)
  return (
    <Text wrap="truncate">
      {' '}
      {parts.map(({ key, mark, text }) => (
        <Text key={key} {...colorOf(mark)} dimColor={filter !== undefined && filter !== key}>
          {`${text} `}
        </Text>
      ))}
      {isCut ? '… ' : ''}
      <Text dimColor>{writer}</Text>
    </Text>
  )
}

/** The title, the coverage bar and the line above the story. */
export const TitleBar = (state: ReaderState) => (
  <>
    <Title {...state} />
    <CoverageBar {...state} />
    <Text dimColor>{'─'.repeat(state.size.columns)}</Text>
  </>
)
