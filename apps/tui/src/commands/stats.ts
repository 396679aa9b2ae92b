import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { example, type JsonSettings, json, type RegisterCommand } from '../options.ts'
import { writeJson, writeOut } from '../output/streams.ts'

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** Writes where the archive is and how much it contains. */
const stats = (settings: ArchiveSettings & JsonSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const found = await archive.stats()
    if (settings.json) return writeJson({ url: archive.url, engine: archive.engine, ...found })
    const { formatNumber } = await import('../output/wording.ts')
    const { columns } = await import('../output/columns.ts')
    const { bytes, ...counts } = found
    await writeOut(
      columns([
        ['archive', archive.url],
        ...Object.entries(counts).map(([name, count]) => [name, formatNumber(count)]),
        ['on disk', size(bytes)],
      ]),
    )
  })

/** `onrecord stats`. */
export const registerStats: RegisterCommand = (program, archive) => {
  program
    .command('stats')
    .description('show where the archive is and how much it contains')
    .addOption(json())
    .addHelpText('after', example(['onrecord stats']))
    .action((settings: JsonSettings) => stats({ ...settings, ...archive() }))
}
