import type { StoredFigure } from '@onrecord/article-archive'
import { type FigureSeries, figureSeries, formatDate, formatQuantity } from '@onrecord/article-data'
import { listStrings, sourceStrings } from '@onrecord/article-view'
import { paged } from '../archive/paged.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { say, writeJson, writeOut } from '../output.ts'
import { columns, inLine } from './columns.ts'
import type { ListSettings } from './list-settings.ts'

const valueRow = ({ figure, date, words, article }: StoredFigure): readonly string[] => [
  date === undefined ? listStrings.noDate : formatDate(date),
  formatQuantity(figure),
  `“${words}”`,
  article.id,
]

const seriesText = ({ measures, unit, estimators }: FigureSeries<StoredFigure>): string =>
  [
    `${inLine(measures || listStrings.unnamedMeasure)} (${inLine(unit.code)})\n`,
    ...estimators.flatMap(({ voice, values }) => [
      `  ${inLine(voice?.name ?? sourceStrings.noSource)}\n`,
      columns(values.map(valueRow)).replaceAll(/^(?=.)/gmu, '    '),
    ]),
  ].join('')

/** `onrecord figures`: what was counted or measured, as each estimator gave it in time. */
export const figures = (words: readonly string[], settings: ArchiveSettings & ListSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const measures = words.join(' ')
    const found = await Array.fromAsync(
      paged((options) => archive.figures({ ...options, ...(measures !== '' && { measures }) }), settings.limit),
    )
    const series = figureSeries(found)
    if (settings.json) return writeJson(series)
    if (series.length === 0) say(listStrings.noFigures)
    for (const one of series) await writeOut(seriesText(one))
  })
