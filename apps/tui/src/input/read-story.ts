import type { Article } from '@onrecord/article-data'
import { extractOne } from '../add/extract-one.ts'
import type { ExtractReply, ExtractRequest } from '../add/extract-request.ts'
import { extractRequestOf } from '../add/extract-request-of.ts'
import { CommandError, exitCodes } from '../command-error.ts'
import type { ModelSettings } from '../commands/extract-options.ts'
import { type InputSettings, storyInput } from './story-input.ts'

export type StorySettings = ModelSettings & InputSettings

/** The one story that a command is given (`storyInput`): an article as it is, any other text extracted. Throws CommandError, ArchiveError. */
export const readStory = async (
  target: string,
  settings: StorySettings,
  extract: (request: ExtractRequest) => Promise<ExtractReply<Article>> = extractOne,
): Promise<Article> => {
  const story = await storyInput(target, settings)
  if (story.kind === 'article') return story.article
  const reply = await extract(extractRequestOf(story, settings))
  if (reply.kind === 'article') return reply.article
  throw new CommandError(reply.message)
}

/** Two stories that a command is given, each like the one of `readStory`; only one of them can be standard input. */
export const readStories = async (
  one: string,
  other: string,
  settings: StorySettings,
): Promise<readonly [Article, Article]> => {
  if (one === '-' && other === '-') {
    throw new CommandError(
      'Both stories are standard input, which holds one. Name a file, an address or an id for the other.',
      {
        exitCode: exitCodes.misused,
      },
    )
  }
  return [await readStory(one, settings), await readStory(other, settings)]
}
