import { formatCount } from '@onrecord/article-view'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { columns } from '../listing/columns.ts'
import { say, writeJson, writeOut } from '../output.ts'

/** What to do about a damaged archive, in this order, so that nothing more is lost. */
const adviceFor = async ({ archive }: ArchiveSettings): Promise<readonly string[]> => {
  const { archiveAddress } = await import('@onrecord/article-archive')
  const address = archiveAddress(archive)
  const named = archive === undefined ? '' : ` --archive ${archive}`
  const back =
    address.engine === 'sqlite'
      ? [
          `  2. If you have a backup:  onrecord restore BACKUP${named}`,
          `     If you have none:      mv '${address.path}' '${address.path}.damaged'`,
        ]
      : ['  2. Restore the database from its own backup (pg_restore), or make a new one.']
  return [
    `  1. Save what is readable: onrecord export --revisions${named} > saved.jsonl`,
    ...back,
    `  3. Add what you saved:    onrecord import saved.jsonl${named}`,
    `  4. Check the result:      onrecord doctor${named}`,
    'Nothing of this changes the damaged archive. Keep it until you have checked the result.',
  ]
}

/** `onrecord doctor`: checks the archive and says what it checked. Throws CommandError when something is wrong with it. */
export const doctor = (settings: ArchiveSettings & { readonly json?: boolean }): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { checked, faults } = await archive.doctor()
    if (settings.json) await writeJson({ url: archive.url, checked, faults })
    else await writeOut(columns(Object.entries(checked).map(([what, count]) => ['checked', `${count}`, what])))
    for (const fault of faults) say(`Fault: ${fault}`)
    if (faults.length > 0)
      throw new CommandError(`The archive has ${formatCount(faults.length, 'fault')}. Do this, in this order:`, {
        lines: await adviceFor(settings),
      })
    say('No faults found.')
  })
