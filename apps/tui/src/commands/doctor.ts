import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { example, type JsonSettings, json, type RegisterCommand } from '../options.ts'
import { say, writeJson, writeOut } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'

/** The steps that repair a damaged archive. Their order matters: no readable story is lost. */
const adviceFor = async ({ archive }: ArchiveSettings): Promise<readonly string[]> => {
  const { archiveAddress } = await import('@onrecord/article-archive')
  const address = archiveAddress(archive)
  const option = archive === undefined ? '' : ` --archive ${archive}`
  const replace =
    address.engine === 'sqlite'
      ? [
          `  2. If you have a backup:  onrecord restore BACKUP${option}`,
          `     If you have none:      mv '${address.path}' '${address.path}.damaged'`,
        ]
      : ['  2. Restore the database from its own backup (pg_restore), or create a new one.']
  return [
    `  1. Save what is readable: onrecord export --revisions${option} > saved.jsonl`,
    ...replace,
    `  3. Add what you saved:    onrecord import saved.jsonl${option}`,
    `  4. Check the result:      onrecord doctor${option}`,
    archiveMessages.keepDamaged,
  ]
}

/** Checks the archive and reports what was checked. Throws CommandError with the next steps if it is damaged. */
const doctor = (settings: ArchiveSettings & JsonSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { checked, faults } = await archive.doctor()
    if (settings.json) await writeJson({ url: archive.url, checked, faults })
    else {
      const { columns } = await import('../output/columns.ts')
      await writeOut(columns(Object.entries(checked).map(([what, count]) => ['checked', `${count}`, what])))
    }
    for (const fault of faults) say(`Fault: ${fault}`)
    if (faults.length > 0) {
      const { formatCount } = await import('../output/wording.ts')
      throw new CommandError(archiveMessages.faults(formatCount(faults.length, 'fault')), {
        lines: await adviceFor(settings),
      })
    }
    say(archiveMessages.noFaults)
  })

/** `onrecord doctor`. */
export const registerDoctor: RegisterCommand = (program, archive) => {
  program
    .command('doctor')
    .description('check the archive and report what was checked')
    .addOption(json())
    .addHelpText('after', example(['onrecord doctor']))
    .action((settings: JsonSettings) => doctor({ ...settings, ...archive() }))
}
