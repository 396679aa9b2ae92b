import { Text } from 'ink'
import stringWidth from 'string-width'
import { plain } from '../../output/plain.ts'
import type { QueryLine } from '../query-line.ts'

const prompt = ' / '

/** How much of the start of the line to hide, so that the caret is within `width` columns. */
const scrolledBy = ({ text, caret }: QueryLine, width: number): number => {
  let from = 0
  while (from < caret && stringWidth(text.slice(from, caret)) >= width) from++
  return from
}

/** The typed query with the caret, and below it the error or the completions: two lines. */
export const QueryField = ({ line, width }: { readonly line: QueryLine; readonly width: number }) => {
  const { text, caret, error, choices } = line
  const from = scrolledBy(line, width - prompt.length - 1)
  const [at] = new Intl.Segmenter().segment(text.slice(caret))
  const indent = error ? Math.max(0, stringWidth(plain(text.slice(from, error.start)))) : 0
  return (
    <>
      <Text wrap="truncate">
        {prompt}
        {plain(text.slice(from, caret))}
        <Text inverse>{plain(at?.segment ?? ' ')}</Text>
        {plain(text.slice(caret + (at?.segment.length ?? 0)))}
      </Text>
      {error ? (
        <Text wrap="truncate">
          {' '.repeat(prompt.length + indent)}
          {'^'.repeat(Math.max(1, stringWidth(plain(text.slice(error.start, error.end)))))} {error.message}
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
