import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { example, json, type ListSettings, limit, type RegisterCommand } from '../options.ts'
import { say, writeJson, writeOut } from '../output/streams.ts'

/** Writes the quantities that stories count or measure, each with the values that its sources gave over time. */
const figures = (words: readonly string[], settings: ArchiveSettings & ListSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { listStrings } = await import('../output/wording.ts')
    const { figureSeries, seriesText } = await import('../output/figure-text.ts')
    const { paged } = await import('../output/write-list.ts')
    const measures = words.join(' ')
    const found = await Array.fromAsync(
      paged((options) => archive.figures({ ...options, ...(measures !== '' && { measures }) }), settings.limit),
    )
    const series = figureSeries(found)
    if (settings.json) return writeJson(series)
    if (series.length === 0) say(listStrings.noFigures)
    for (const one of series) await writeOut(seriesText(one))
  })

/** `onrecord figures`. */
export const registerFigures: RegisterCommand = (program, archive) => {
  program
    .command('figures')
    .description('show figures over time, by who gave them')
    .argument('[words...]', 'words that describe what is measured')
    .addOption(limit(200))
    .addOption(json())
    .addHelpText('after', example(['onrecord figures soldiers', 'onrecord figures --json']))
    .action((words: readonly string[], settings: ListSettings) => figures(words, { ...settings, ...archive() }))
}
