import { resolve } from 'node:path'
import { archiveAddress, restoreArchive, verifyArchive } from '@onrecord/article-archive'
import { formatCount } from '@onrecord/article-view'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { say } from '../output.ts'

/** `onrecord backup`: writes a checked copy of the archive to a new file, while others may write to it. */
export const backUp = (file: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const path = resolve(file)
    await archive.backup(path)
    say(`Saved and checked: ${formatCount(await verifyArchive(path), 'story')} in ${path}`)
  })

/** `onrecord restore`: puts a checked backup in the archive's place, and keeps what was there under another name. */
export const restore = async (file: string, { archive }: ArchiveSettings): Promise<void> => {
  const { articles, replaced } = await restoreArchive(resolve(file), archive)
  say(`Restored ${formatCount(articles, 'story')} to ${archiveAddress(archive).url}`)
  if (replaced !== undefined) say(`The archive that was there is now ${replaced}`)
}
