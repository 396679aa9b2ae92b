import type { Article } from '@onrecord/article-data'
import { extractOne } from '../add/extract-one.ts'
import { extractRequestOf } from '../add/extract-request-of.ts'
import { CommandError } from '../command-error.ts'
import type { ModelSettings } from '../commands/extract-options.ts'
import { type InputSettings, storyInput } from './story-input.ts'

export type StorySettings = ModelSettings & InputSettings

/** The one story that a command is given (`storyInput`): an article as it is, any other text extracted. Throws CommandError, ArchiveError. */
export const readStory = async (target: string, settings: StorySettings): Promise<Article> => {
  const story = await storyInput(target, settings)
  if (story.kind === 'article') return story.article
  const reply = await extractOne(extractRequestOf(story, settings))
  if (reply.kind === 'article') return reply.article
  throw new CommandError(reply.message)
}
