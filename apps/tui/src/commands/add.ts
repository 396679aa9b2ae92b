import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import {
  addStoryOptions,
  example,
  type FetchSettings,
  type JsonSettings,
  json,
  type ModelSettings,
  type RegisterCommand,
} from '../options.ts'

type AddSettings = ModelSettings & ArchiveSettings & FetchSettings & JsonSettings

/**
 * Imports the sources, extracts their stories on all cores and stores them. A story that fails does not stop the others.
 * Throws CommandError at the end if some failed or the command was stopped.
 */
const add = (sources: readonly string[], settings: AddSettings): Promise<void> =>
  withArchive(settings, 'create', async (archive) => {
    const { addStories } = await import('../add/add-stories.ts')
    await addStories(archive, sources, settings, (addFrom) => addFrom(sources))
  })

/** `onrecord add`. */
export const registerAdd: RegisterCommand = (program, archive) => {
  addStoryOptions(
    program
      .command('add')
      .description('import stories, extract them on all cores, and store them in the archive')
      .argument(
        '<source...>',
        'files (see onrecord formats), folders, addresses of pages or feeds, lists of feeds (OPML), or - for stdin',
      ),
  )
    .addOption(json('write a line of JSON for each stored story'))
    .addHelpText('after', example(['onrecord add story.txt page.html', 'onrecord add stories --model fast']))
    .action((sources: readonly string[], settings: AddSettings) => add(sources, { ...settings, ...archive() }))
}
