import { type Article, changes, type FigurePair } from '@onrecord/article-data'
import { type ChangeItem, changeStrings, changesView, comparedMeasure } from '@onrecord/article-view'
import { inLine } from '../listing/columns.ts'
import { itemLine } from './comparison-text.ts'

const changeLines = ({ kind, label, before, after }: ChangeItem): readonly string[] => {
  const sides = [...(before ? [`- ${itemLine(before)}`] : []), ...(after ? [`+ ${itemLine(after)}`] : [])]
  return kind === 'added' || kind === 'removed' ? sides : [`~ ${label}`, ...sides.map((line) => `  ${line}`)]
}

const figureLine = (pair: FigurePair): string =>
  `~ ${inLine(comparedMeasure(pair))}: ${pair.a.amount}, now ${pair.b.amount}`

/** What changed between two revisions of a story, a line each; "" when nothing did. */
export const changesText = (before: Article, after: Article): string => {
  const { headline, changed, figures } = changesView(before, after, changes(before, after))
  return [
    ...(headline
      ? [`~ ${changeStrings.headline}`, `  - ${inLine(headline.before)}`, `  + ${inLine(headline.after)}`]
      : []),
    ...changed.flatMap(changeLines),
    ...figures.map(figureLine),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
