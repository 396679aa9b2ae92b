import { plain } from '../output/plain.ts'
import type { Line } from '../terminal/line.ts'
import { textWidth } from '../terminal/text-width.ts'
import type { QueryLine } from './query-line.ts'

/** How much of the start of the line to hide, so that the caret is within `width` columns. */
const scrolledBy = ({ text, caret }: QueryLine, width: number): number => {
  const before = text.slice(0, caret)
  if (textWidth(before) < width) return 0
  let from = caret
  let used = 0
  for (const { segment, index } of Array.from(new Intl.Segmenter().segment(before)).toReversed()) {
    used += textWidth(segment)
    if (used >= width) break
    from = index
  }
  return from
}

const belowQuery = ({ text, error, choices }: QueryLine, from: number, promptWidth: number): Line => {
  if (!error)
    return [
      { text: ' '.repeat(promptWidth) },
      ...(choices?.of ?? []).map(({ choice }, index) => {
        const isChosen = index === choices?.at
        return { text: `${plain(choice)}  `, bold: isChosen, dim: !isChosen }
      }),
    ]
  const indent = Math.max(0, textWidth(plain(text.slice(from, error.start))))
  const carets = '^'.repeat(Math.max(1, textWidth(plain(text.slice(error.start, error.end)))))
  return [{ text: `${' '.repeat(promptWidth + indent)}${carets} ${error.message}` }]
}

/** The typed query or command with its prompt and the caret, and below it the error or the completions: two lines. */
export const queryLines = (line: QueryLine, width: number, prompt = '/'): readonly Line[] => {
  const { text, caret } = line
  // A prompt is between spaces.
  const promptWidth = textWidth(prompt) + 2
  const from = scrolledBy(line, width - promptWidth - 1)
  const [at] = new Intl.Segmenter().segment(text.slice(caret))
  return [
    [
      { text: ` ${prompt} ${plain(text.slice(from, caret))}` },
      { text: plain(at?.segment ?? ' '), inverse: true },
      { text: plain(text.slice(caret + (at?.segment.length ?? 0))) },
    ],
    belowQuery(line, from, promptWidth),
  ]
}
