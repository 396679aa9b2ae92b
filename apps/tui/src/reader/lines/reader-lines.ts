import { voices } from '@onrecord/article-data'
import { coverageBar } from '@onrecord/article-view'
import { queryLines } from '../../library/query-lines.ts'
import { plain } from '../../output/plain.ts'
import { bodyHeight } from '../../screen-size.ts'
import { screenStrings } from '../../strings.ts'
import { betweenSides, type Line, lineWidth, padded, ruleLine } from '../../terminal/line.ts'
import { textWidth } from '../../terminal/text-width.ts'
import { coverageCells } from '../coverage-cells.ts'
import { readerHints } from '../hints.ts'
import type { Prompt, ReaderState } from '../state.ts'
import { panelLines } from './panel-lines.ts'
import { storyLines } from './story-lines.ts'

/** The title, and the position in the story. */
const titleLine = ({ article, statements, focus, size, filter, find }: ReaderState): Line => {
  const only = voices(article).find(({ key }) => key === filter)
  const found = find ? `${screenStrings.found(plain(find.words), find.at + 1, find.matches.length)}  ` : ''
  const place = `${found}${only ? `${screenStrings.only(plain(only.shortName))}  ` : ''}${focus < 0 ? '–' : focus + 1}/${statements.length} `
  const title = [{ text: ' ' }, { text: screenStrings.name, bold: true }, { text: `  ${plain(article.headline)}` }]
  return betweenSides(title, [{ text: place }], size.columns)
}

/** Who says how much: for each voice cells in proportion to its share, and shaded cells for the writer's words. */
const coverageLine = ({ article, size, filter }: ReaderState): Line => {
  const { parts, isCut, writer } = coverageCells(coverageBar(article), size.columns - 1)
  return [
    { text: ' ' },
    ...parts.map(({ key, mark, text }) => ({
      text: `${text} `,
      tone: mark.tone,
      dim: filter !== undefined && filter !== key,
    })),
    { text: isCut ? '… ' : '' },
    { text: writer, dim: true },
  ]
}

const gap = '  '

/** As many complete hints as fit. The last two, help and back, are kept longest. */
const fitting = (hints: readonly string[], width: number): string => {
  const line = hints.join(gap)
  if (textWidth(line) <= width || hints.length <= 1) return line
  return fitting(hints.length > 2 ? hints.toSpliced(-3, 1) : hints.slice(1), width)
}

/** What is shown before a typed line. */
const promptSigns: Readonly<Record<Prompt, string>> = { '/': '/', ':': ':', '|': '|', voice: 'voice', save: 'save to' }

/** A typed line with key hints at its end, if there is room for them. */
const withHints = (typed: Line, hints: readonly string[], width: number): Line => {
  const end = `${hints.join(gap)} `
  return lineWidth(typed) + textWidth(end) + 2 <= width ? betweenSides(typed, [{ text: end, dim: true }], width) : typed
}

/** The two lines at the bottom: a rule and key hints, or the completions and the typed line. */
const bottomLines = (state: ReaderState): readonly Line[] => {
  const { size, line, prompt, notice } = state
  const rule = ruleLine(size.columns)
  const [typed, below] = line ? queryLines(line, size.columns, prompt && promptSigns[prompt]) : []
  if (typed) return [line?.choices && below ? below : rule, withHints(typed, readerHints(state), size.columns)]
  return [rule, [{ text: ` ${notice ?? fitting(readerHints(state), size.columns - 2)}` }]]
}

/** The reader, as the lines of the screen. */
export const readerLines = (state: ReaderState): readonly Line[] => {
  const { size, panel } = state
  const height = bodyHeight(size)
  return [
    titleLine(state),
    coverageLine(state),
    ruleLine(size.columns),
    ...padded(panel === 'story' ? storyLines(state, height) : panelLines(state, panel, height), height),
    ...bottomLines(state),
  ]
}
