import type { StoredFigure } from '@onrecord/article-archive'
import { type FigureSeries, figureSeries, formatDate, formatQuantity } from '@onrecord/article-data'
import { listStrings, sourceStrings } from '@onrecord/article-view'
import { columns, inLine } from './columns.ts'

/** Loaded from here, because `import('@onrecord/article-data')` would load all modules of the package. */
export { figureSeries }

const valueRow = ({ figure, date, words, article }: StoredFigure): readonly string[] => [
  date === undefined ? listStrings.noDate : formatDate(date),
  formatQuantity(figure),
  `“${words}”`,
  article.id,
]

/** The figures that measure one quantity: for each voice, its values over time. */
export const seriesText = ({ measures, unit, estimators }: FigureSeries<StoredFigure>): string =>
  [
    `${inLine(measures || listStrings.unnamedMeasure)} (${inLine(unit.code)})\n`,
    ...estimators.flatMap(({ voice, values }) => [
      `  ${inLine(voice?.name ?? sourceStrings.noSource)}\n`,
      columns(values.map(valueRow)).replaceAll(/^(?=.)/gmu, '    '),
    ]),
  ].join('')
