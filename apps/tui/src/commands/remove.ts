import { storyNotFound } from '../archive/require-stored.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { example, flag, type RegisterCommand } from '../options.ts'
import { say } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'

/** `dryRun` only lists the stories. `yes` does not ask. */
type RemoveSettings = ArchiveSettings & { readonly dryRun: boolean; readonly yes: boolean }

/** Asks on the terminal. Without one, nobody is asked. */
const confirms = async (question: string): Promise<boolean> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(`${question} `)
  lines.close()
  return /^y(?:es)?$/iu.test(answer.trim())
}

/** Removes stories from the archive. Throws CommandError at the end if some do not exist. */
const removeStories = (ids: readonly string[], { dryRun, yes, ...settings }: RemoveSettings): Promise<void> =>
  withArchive(settings, dryRun ? 'read' : 'write', async (archive) => {
    const { formatCount } = await import('../output/wording.ts')
    const { storyRow, writeRows } = await import('../output/write-list.ts')
    const { items } = await archive.list({ ids, limit: ids.length })
    const found = new Set(items.map(({ id }) => id))
    for (const id of ids) if (!found.has(id)) say(storyNotFound(archive, id).message)
    const stories = formatCount(items.length, 'story')
    if (dryRun) {
      await writeRows(items.map(storyRow))
      say(archiveMessages.wouldBeRemoved(stories))
    } else if (items.length === 0 || yes || (await confirms(archiveMessages.askRemove(stories)))) {
      for (const { id } of items) await archive.remove(id)
      say(archiveMessages.removed(stories))
    } else say(archiveMessages.nothingRemoved)
    if (found.size < new Set(ids).size)
      throw new CommandError(`${formatCount(new Set(ids).size - found.size, 'story')} not found. The ids are above.`)
  })

/** `onrecord remove`. */
export const registerRemove: RegisterCommand = (program, archive) => {
  program
    .command('remove')
    .description('remove stories and all their revisions from the archive')
    .argument('<story...>', 'ids of stories')
    .addOption(flag('--dry-run', 'only list what would be removed'))
    .addOption(flag('--yes', 'do not ask; only a terminal asks'))
    .addHelpText(
      'after',
      example(['onrecord remove --dry-run boats-sink-in-storm', 'onrecord remove boats-sink-in-storm']),
    )
    .action((ids: readonly string[], settings: RemoveSettings) => removeStories(ids, { ...settings, ...archive() }))
}
