import type { StorySettings } from '../input/read-story.ts'
import { addStoryOptions, example, type LinearSettings, linear, type RegisterCommand, storyWords } from '../options.ts'
import { openArticle, withScreen } from '../reader/open-article.ts'

type ReadSettings = StorySettings & LinearSettings

/** Opens a story in the reader; in a pipe, writes it as plain text. Throws CommandError, ArchiveError. */
const read = (target: string, settings: ReadSettings): Promise<void> =>
  withScreen(settings, async (setup) => {
    const { readStory } = await import('../input/read-story.ts')
    if (!setup) return openArticle(await readStory(target, settings), setup)
    const { extractInBackground } = await import('../extract/extract-pool.ts')
    await openArticle(await readStory(target, settings, extractInBackground), setup)
  })

/** `onrecord read`. */
export const registerRead: RegisterCommand = (program, archive) => {
  addStoryOptions(
    program
      .command('read')
      .description('open a story in the reader; in a pipe, write it as plain text')
      .argument('<story>', storyWords),
  )
    .addOption(linear())
    .addHelpText(
      'after',
      example(['onrecord read story.txt', 'cat story.txt | onrecord read - | less', 'onrecord read kursk-capture']),
    )
    .action((story: string, settings: ReadSettings) => read(story, { ...settings, ...archive() }))
}
