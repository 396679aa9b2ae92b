import type { Article, Comparison, FigurePair } from '@onrecord/article-data'
import {
  type ComparedItem,
  comparedMeasure,
  comparisonStrings,
  comparisonView,
  figureSource,
} from '@onrecord/article-view'
import { inLine } from '../listing/columns.ts'

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`

/** An item in one line: who, and what; a voice by its name alone. */
export const itemLine = ({ who, words }: ComparedItem): string =>
  who === undefined ? inLine(words) : `${inLine(who)}: ${inLine(words)}`

const figureLine = (pair: FigurePair): string => {
  const sides = [pair.a, pair.b].map((row, side) => {
    return `${comparisonStrings.sides[side]} ${row.amount} (${inLine(figureSource(row))})`
  })
  return `${inLine(comparedMeasure(pair))}: ${sides.join(', ')}`
}

/** What two stories have in common and where they differ, as plain text; what is in neither has no heading. */
export const comparisonText = (a: Article, b: Article, comparison: Comparison): string => {
  const { figures, sections } = comparisonView(a, b, comparison)
  const heads = [a, b].map(({ id, headline }, side) => `${comparisonStrings.sides[side]}  ${id}  ${inLine(headline)}\n`)
  return [
    ...heads,
    section(comparisonStrings.figures, figures.map(figureLine)),
    ...sections.flatMap(({ title, both, onlyA, onlyB }) => [
      section(
        title,
        both.map((pair) => itemLine(pair.a)),
      ),
      section(onlyA.title, onlyA.items.map(itemLine)),
      section(onlyB.title, onlyB.items.map(itemLine)),
    ]),
  ].join('')
}
