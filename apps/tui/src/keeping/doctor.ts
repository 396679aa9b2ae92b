import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { columns } from '../listing/columns.ts'
import { counted } from '../listing/counted.ts'
import { writeJson } from '../listing/write-json.ts'
import { say, writeOut } from '../output.ts'
import { plain } from '../terminal/plain.ts'

/** `onrecord doctor`: checks the archive and says what it checked. Throws CommandError when something is wrong with it. */
export const doctor = (settings: ArchiveSettings & { readonly json?: boolean }): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { checked, faults } = await archive.doctor()
    if (settings.json) await writeJson({ url: archive.url, checked, faults })
    else await writeOut(columns(Object.entries(checked).map(([what, count]) => ['checked', `${count}`, what])))
    for (const fault of faults) say(plain(`Fault: ${fault}`))
    if (faults.length > 0)
      throw new CommandError(
        `The archive has ${counted(faults.length, 'fault')}. Take back a backup, or export what is whole.`,
      )
    say('No faults found.')
  })
