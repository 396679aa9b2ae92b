import type { ArticleSort } from '@onrecord/article-archive'
import { Option } from 'commander'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { storySorts } from '../library/story-sorts.ts'
import { example, json, type ListSettings, limit, type RegisterCommand } from '../options.ts'

/** `sort` is the order, by default latest first. */
type StoryListSettings = ArchiveSettings & ListSettings & { readonly sort?: ArticleSort }

/** Writes the stories of the archive. */
export const list = ({ sort = 'day', ...settings }: StoryListSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { paged, storyRow, writeList } = await import('../output/write-list.ts')
    const { listStrings } = await import('../output/wording.ts')
    await writeList(
      paged((options) => archive.list({ ...options, sort }), settings.limit),
      { ...settings, row: storyRow, none: `${listStrings.noStories} Add one with: onrecord add FILE` },
    )
  })

/** `onrecord list`. */
export const registerList: RegisterCommand = (program, archive) => {
  program
    .command('list')
    .description('list the stories in the archive')
    .addOption(limit(50))
    .addOption(
      new Option('--sort <order>', 'day, added: latest first; title, publisher: A to Z; statements: most first')
        .choices(storySorts)
        .default('day'),
    )
    .addOption(json())
    .addHelpText('after', example(['onrecord list', 'onrecord list --sort title --limit 5 --json']))
    .action((settings: StoryListSettings) => list({ ...settings, ...archive() }))
}
