import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { example, json, type ListSettings, limit, type RegisterCommand } from '../options.ts'

/** Writes the stories of the archive, latest first. */
export const list = (settings: ArchiveSettings & ListSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { paged, storyRow, writeList } = await import('../output/write-list.ts')
    const { listStrings } = await import('../output/wording.ts')
    await writeList(
      paged((options) => archive.list(options), settings.limit),
      { ...settings, row: storyRow, none: `${listStrings.noStories} Add one with: onrecord add FILE` },
    )
  })

/** `onrecord list`. */
export const registerList: RegisterCommand = (program, archive) => {
  program
    .command('list')
    .description('list the stories in the archive, latest first')
    .addOption(limit(50))
    .addOption(json())
    .addHelpText('after', example(['onrecord list', 'onrecord list --limit 5 --json']))
    .action((settings: ListSettings) => list({ ...settings, ...archive() }))
}
