import { storyStrings } from '@onrecord/article-view'
import { plain } from '../../output/plain.ts'
import type { Line } from '../../terminal/line.ts'
import { textWidth } from '../../terminal/text-width.ts'
import { type Entry, entriesIn, titles, visibleEntries } from '../panels.ts'
import type { Panel, ReaderState } from '../state.ts'

const minMarkWidth = 6

/** The width of the column of marks: one space wider than the widest. */
const markWidthOf = (entries: readonly Entry[]): number =>
  Math.max(minMarkWidth, ...entries.map(({ mark }) => textWidth(plain(mark)) + 1))

const inLine = (text: string): string => plain(text).replaceAll('\n', ' ')

const entryLines = ({ mark, text, detail, voice }: Entry, isChosen: boolean, markWidth: number): readonly Line[] => [
  [
    { text: isChosen ? ' ▸ ' : '   ', bold: isChosen },
    { text: plain(mark).padEnd(markWidth), bold: true, tone: voice?.tone },
    { text: inLine(text), bold: isChosen },
  ],
  ...(detail === undefined ? [] : [[{ text: ' '.repeat(markWidth + 3) + inLine(detail), dim: true }]]),
]

/** A list on top of the story: voices, figures, timeline, sources, links or keys. */
export const panelLines = (state: ReaderState, panel: Exclude<Panel, 'story'>, height: number): readonly Line[] => {
  const entries = entriesIn(state)
  const [first, end] = visibleEntries(entries, state.cursor, height - 1)
  const markWidth = markWidthOf(entries)
  const title = ` ${titles[panel]}${entries.length === 0 ? `: ${storyStrings.none}` : ''}`
  return [
    [{ text: title, bold: true }],
    ...entries
      .slice(first, end)
      .flatMap((entry, index) => entryLines(entry, first + index === state.cursor, markWidth))
      .slice(0, height - 1),
  ]
}
