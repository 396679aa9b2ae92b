import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { example, type RegisterCommand } from '../options.ts'
import { say } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'

/** Writes a copy of the archive to a new file and checks it. Others may write to the archive meanwhile. */
const backUp = (file: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { resolve } = await import('node:path')
    const { verifyArchive } = await import('@onrecord/article-archive')
    const { formatCount } = await import('../output/wording.ts')
    const path = resolve(file)
    await archive.backup(path)
    say(archiveMessages.backedUp(formatCount(await verifyArchive(path), 'story'), path))
  })

/** Replaces the archive with a checked backup, and keeps the old archive under another name. */
const restore = async (file: string, { archive }: ArchiveSettings): Promise<void> => {
  const { resolve } = await import('node:path')
  const { archiveAddress, restoreArchive } = await import('@onrecord/article-archive')
  const { formatCount } = await import('../output/wording.ts')
  const { articles, replaced } = await restoreArchive(resolve(file), archive)
  say(`Restored ${formatCount(articles, 'story')} to ${archiveAddress(archive).url}`)
  if (replaced !== undefined) say(archiveMessages.replaced(replaced))
}

/** `onrecord backup`. */
export const registerBackup: RegisterCommand = (program, archive) => {
  program
    .command('backup')
    .description('write a copy of the archive to a new file and check it')
    .argument('<file>', 'a file that does not exist yet')
    .addHelpText('after', example(['onrecord backup archive-backup.db']))
    .action((file: string) => backUp(file, archive()))
}

/** `onrecord restore`. */
export const registerRestore: RegisterCommand = (program, archive) => {
  program
    .command('restore')
    .description('check a backup and replace the archive with it; the old archive is kept under another name')
    .argument('<file>', 'a file that onrecord backup wrote')
    .addHelpText('after', example(['onrecord restore archive-backup.db']))
    .action((file: string) => restore(file, archive()))
}
