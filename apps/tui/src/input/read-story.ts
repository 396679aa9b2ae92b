import type { Article } from '@onrecord/article-data'
import { CommandError, exitCodes } from '../command-error.ts'
import { type ExtractReply, type ExtractRequest, toExtractRequest } from '../extract/extract-request.ts'
import type { ModelSettings } from '../options.ts'
import { inputErrors } from '../strings.ts'
import { type InputSettings, storyInput } from './story-input.ts'

/** The settings of commands that accept one story. */
export type StorySettings = ModelSettings & InputSettings

/** The story that `target` names (see `storyInput`): an article unchanged, other text extracted. Throws CommandError, ArchiveError. */
export const readStory = async (
  target: string,
  settings: StorySettings,
  extract?: (request: ExtractRequest) => Promise<ExtractReply<Article>>,
): Promise<Article> => {
  const story = await storyInput(target, settings)
  if (story.kind === 'article') return story.article
  const { extractOne } = await import('../extract/extract-text.ts')
  const reply = await (extract ?? extractOne)(toExtractRequest(story, settings))
  if (reply.kind === 'article') return reply.article
  throw new CommandError(reply.message)
}

/** Two stories, each read by `readStory`. Throws CommandError (misused) if both are stdin. */
export const readStories = async (
  one: string,
  other: string,
  settings: StorySettings,
): Promise<readonly [Article, Article]> => {
  if (one === '-' && other === '-')
    throw new CommandError(inputErrors.oneFromStdin, {
      exitCode: exitCodes.misused,
    })
  return [await readStory(one, settings), await readStory(other, settings)]
}
