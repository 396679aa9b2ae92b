import { locatedPlaces, storyStrings } from '@onrecord/article-view'
import { plain } from '../../output/plain.ts'
import { type Line, padded } from '../../terminal/line.ts'
import { textWidth } from '../../terminal/text-width.ts'
import type { Panel } from '../action.ts'
import { showsBraille } from '../map/canvas.ts'
import { mapLines } from '../map/map-lines.ts'
import { type Entry, entriesIn, mapHeight, titles, visibleEntries } from '../panels.ts'
import type { ReaderState } from '../state.ts'

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

/** The map of places above their list. Its rows are empty until its data is loaded. */
const mapOf = (state: ReaderState): readonly Line[] => {
  const { article, outlines, size, cursor } = state
  const height = mapHeight(state)
  if (height === 0) return []
  const chosen = Number(entriesIn(state)[cursor]?.mark)
  const settings = { width: size.columns, height, hasBraille: showsBraille(process.env), chosen }
  return padded(outlines ? mapLines(outlines, locatedPlaces(article), settings) : [], height)
}

/** A list on top of the story: voices, figures, timeline, sources, links or keys. */
export const panelLines = (state: ReaderState, panel: Exclude<Panel, 'story'>, height: number): readonly Line[] => {
  const entries = entriesIn(state)
  const map = mapOf(state)
  const room = height - 1 - mapHeight(state)
  const [first, end] = visibleEntries(entries, state.cursor, room)
  const markWidth = markWidthOf(entries)
  const title = ` ${titles[panel]}${entries.length === 0 ? `: ${storyStrings.none}` : ''}`
  return [
    [{ text: title, bold: true }],
    ...map,
    ...entries
      .slice(first, end)
      .flatMap((entry, index) => entryLines(entry, first + index === state.cursor, markWidth))
      .slice(0, room),
  ]
}
