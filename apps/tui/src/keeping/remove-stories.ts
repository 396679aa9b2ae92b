import { formatCount } from '@onrecord/article-view'
import { noSuchStory } from '../archive/require-article.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { say } from '../output.ts'

/** `onrecord remove`: takes stories out of the archive. Throws CommandError at the end when some are not there. */
export const removeStories = (ids: readonly string[], settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    let removed = 0
    for (const id of ids) {
      if (await archive.remove(id)) removed++
      else say(noSuchStory(archive, id).message)
    }
    say(`${formatCount(removed, 'story')} removed.`)
    if (removed < ids.length) throw new CommandError(`${ids.length - removed} of ${ids.length} are not there.`)
  })
