import { storyNotFound } from '../archive/require-stored.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { example, type RegisterCommand } from '../options.ts'
import { say } from '../output/streams.ts'

/** Removes stories from the archive. Throws CommandError at the end if some do not exist. */
const removeStories = (ids: readonly string[], settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const { formatCount } = await import('../output/wording.ts')
    let removed = 0
    for (const id of ids) {
      if (await archive.remove(id)) removed++
      else say(storyNotFound(archive, id).message)
    }
    say(`${formatCount(removed, 'story')} removed.`)
    if (removed < ids.length)
      throw new CommandError(`${formatCount(ids.length - removed, 'story')} not found. The ids are above.`)
  })

/** `onrecord remove`. */
export const registerRemove: RegisterCommand = (program, archive) => {
  program
    .command('remove')
    .description('remove stories and all their revisions from the archive')
    .argument('<story...>', 'ids of stories')
    .addHelpText('after', example(['onrecord remove boats-sink-in-storm']))
    .action((ids: readonly string[]) => removeStories(ids, archive()))
}
