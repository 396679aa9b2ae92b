import { formatNumber } from '@onrecord/article-view'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { columns } from '../listing/columns.ts'
import { writeJson, writeOut } from '../output.ts'

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** `onrecord stats`: where the archive is and how much it holds. */
export const stats = (settings: ArchiveSettings & { readonly json?: boolean }): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const found = await archive.stats()
    if (settings.json) return writeJson({ url: archive.url, engine: archive.engine, ...found })
    const { bytes, ...counts } = found
    await writeOut(
      columns([
        ['archive', archive.url],
        ...Object.entries(counts).map(([name, count]) => [name, formatNumber(count)]),
        ['on disk', size(bytes)],
      ]),
    )
  })
