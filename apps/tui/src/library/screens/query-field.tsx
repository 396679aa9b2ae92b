import { Text } from 'ink'
import stringWidth from 'string-width'
import { plain } from '../../terminal/plain.ts'
import type { QueryLine } from '../query-line.ts'

const prompt = ' / '

/** As much of the line, from its start, as must be left out for the caret to be in `width` columns. */
const scrolledBy = ({ text, caret }: QueryLine, width: number): number => {
  let from = 0
  while (from < caret && stringWidth(text.slice(from, caret)) >= width) from++
  return from
}

/** What is typed, the caret in it, and under it the mistake or the ways to go on: two lines. */
export const QueryField = ({ line, width }: { readonly line: QueryLine; readonly width: number }) => {
  const { text, caret, mistake, choices } = line
  const from = scrolledBy(line, width - prompt.length - 1)
  const [at] = new Intl.Segmenter().segment(text.slice(caret))
  const indent = mistake ? Math.max(0, stringWidth(plain(text.slice(from, mistake.start)))) : 0
  return (
    <>
      <Text wrap="truncate">
        {prompt}
        {plain(text.slice(from, caret))}
        <Text inverse>{plain(at?.segment ?? ' ')}</Text>
        {plain(text.slice(caret + (at?.segment.length ?? 0)))}
      </Text>
      {mistake ? (
        <Text wrap="truncate">
          {' '.repeat(prompt.length + indent)}
          {'^'.repeat(Math.max(1, stringWidth(plain(text.slice(mistake.start, mistake.end)))))} {mistake.message}
        </Text>
      ) : (
        <Text wrap="truncate">
          {' '.repeat(prompt.length)}
          {choices?.of.map(({ choice }, index) => (
            <Text key={choice} bold={index === choices.at} dimColor={index !== choices.at}>
              {plain(choice)}
              {'  '}
            </Text>
          ))}
        </Text>
      )}
    </>
  )
}
