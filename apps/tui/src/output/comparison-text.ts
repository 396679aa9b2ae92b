import { type Article, type Comparison, changes, compare, type FigurePair } from '@onrecord/article-data'
import {
  type ChangeItem,
  type ComparedItem,
  changeStrings,
  changesView,
  comparedMeasure,
  comparisonStrings,
  comparisonView,
  figureSource,
} from '@onrecord/article-view'
import { inLine } from './columns.ts'

/** Loaded from here, because `import('@onrecord/article-data')` would load all modules of the package. */
export { changes, compare }

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`

/** An item on one line: who, and what. A voice is only its name. */
export const itemLine = ({ who, words }: ComparedItem): string =>
  who === undefined ? inLine(words) : `${inLine(who)}: ${inLine(words)}`

/** Figures that differ, on one line: what they measure, and the amount and source in each story. */
export const comparedFigureLine = (pair: FigurePair): string => {
  const sides = [pair.a, pair.b].map((row, side) => {
    return `${comparisonStrings.sides[side]} ${row.amount} (${inLine(figureSource(row))})`
  })
  return `${inLine(comparedMeasure(pair))}: ${sides.join(', ')}`
}

/** What two stories have in common and where they differ, as plain text. Empty sections are left out. */
export const comparisonText = (a: Article, b: Article, comparison: Comparison): string => {
  const { figures, sections } = comparisonView(a, b, comparison)
  const heads = [a, b].map(({ id, headline }, side) => `${comparisonStrings.sides[side]}  ${id}  ${inLine(headline)}\n`)
  return [
    ...heads,
    section(comparisonStrings.figures, figures.map(comparedFigureLine)),
    ...sections.flatMap(({ title, note, both, only }) => [
      section(
        note === undefined ? title : `${title}. ${note}`,
        // Similar items are shown in the words of both stories.
        both.flatMap((pair) => (note === undefined ? [itemLine(pair.a)] : [itemLine(pair.a), `  ${itemLine(pair.b)}`])),
      ),
      ...only.map((one) => section(one.title, one.items.map(itemLine))),
    ]),
  ].join('')
}

const changeLines = ({ kind, label, before, after }: ChangeItem): readonly string[] => {
  const sides = [...(before ? [`- ${itemLine(before)}`] : []), ...(after ? [`+ ${itemLine(after)}`] : [])]
  return kind === 'added' || kind === 'removed' ? sides : [`~ ${label}`, ...sides.map((line) => `  ${line}`)]
}

const changedFigureLine = (pair: FigurePair): string =>
  `~ ${inLine(comparedMeasure(pair))}: ${pair.a.amount}, now ${pair.b.amount}`

/** What changed between two texts of a story, one change per line; "" if nothing did. */
export const changesText = (before: Article, after: Article): string => {
  const { headline, changed, figures } = changesView(before, after, changes(before, after))
  return [
    ...(headline
      ? [`~ ${changeStrings.headline}`, `  - ${inLine(headline.before)}`, `  + ${inLine(headline.after)}`]
      : []),
    ...changed.flatMap(changeLines),
    ...figures.map(changedFigureLine),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
