import { voices } from '@onrecord/article-data'
import { coverageBar } from '@onrecord/article-view'
import { queryLines } from '../../library/query-lines.ts'
import { plain } from '../../output/plain.ts'
import { bodyHeight } from '../../screen-size.ts'
import { screenStrings } from '../../strings.ts'
import { fittingHints, hintGap } from '../../terminal/fitting-hints.ts'
import { betweenSides, type Line, lineWidth, padded, ruleLine } from '../../terminal/line.ts'
import { textWidth } from '../../terminal/text-width.ts'
import { coverageCells } from '../coverage-cells.ts'
import { readerHints } from '../hints.ts'
import type { Prompt, ReaderState } from '../state.ts'
import { panelLines } from './panel-lines.ts'
import { storyLines } from './story-lines.ts'

/** What was searched in the story, and which of its places is shown; "" without a search. */
const foundIn = ({ find }: ReaderState): string =>
  find ? screenStrings.found(plain(find.words), find.at + 1, find.matches.length) : ''

/** The title, and the position in the story. */
const titleLine = (state: ReaderState): Line => {
  const { article, statements, focus, size, filter } = state
  const only = voices(article).find(({ key }) => key === filter)
  const at = `${focus < 0 ? '–' : focus + 1}/${statements.length} `
  const parts = [foundIn(state), only ? screenStrings.only(plain(only.shortName)) : '', at]
  const place = parts.filter((part) => part !== '').join(hintGap)
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

/** What is shown before a typed line. */
const promptSigns: Readonly<Record<Prompt, string>> = { '/': '/', ':': ':', '|': '|', voice: 'voice', save: 'save to' }

/** A typed line with key hints at its end, if there is room for them. */
const withHints = (typed: Line, hints: readonly string[], width: number): Line => {
  const end = `${hints.join(hintGap)} `
  return lineWidth(typed) + textWidth(end) + 2 <= width ? betweenSides(typed, [{ text: end, dim: true }], width) : typed
}

/** The two lines at the bottom: a rule and key hints, or the completions and the typed line. */
const bottomLines = (state: ReaderState): readonly Line[] => {
  const { size, line, prompt, notice } = state
  const rule = ruleLine(size.columns)
  const [typed, below] = line ? queryLines(line, size.columns, prompt && promptSigns[prompt]) : []
  if (typed) return [line?.choices && below ? below : rule, withHints(typed, readerHints(state), size.columns)]
  return [rule, [{ text: ` ${notice ?? fittingHints(readerHints(state), size.columns - 2)}` }]]
}

/** The text alone, and below it what is typed, searched or reported. */
const zenLines = (state: ReaderState): readonly Line[] => {
  const { size, line, notice, find } = state
  const text = padded(storyLines(state, size.rows), size.rows)
  if (!line && notice === undefined && !find) return text
  const [rule, status] = bottomLines(state)
  const below = line || notice !== undefined ? status : [{ text: ` ${foundIn(state)} ` }, ...(status ?? [])]
  return [...text.slice(0, -2), rule ?? [], below ?? []]
}

/** The reader, as the lines of the screen. */
export const readerLines = (state: ReaderState): readonly Line[] => {
  const { size, panel } = state
  if (state.isZen && panel === 'story') return zenLines(state)
  const height = bodyHeight(size)
  return [
    titleLine(state),
    coverageLine(state),
    ruleLine(size.columns),
    ...padded(panel === 'story' ? storyLines(state, height) : panelLines(state, panel, height), height),
    ...bottomLines(state),
  ]
}
