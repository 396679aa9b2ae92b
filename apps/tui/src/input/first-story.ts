import type { Imported, ImportFailure } from '@onrecord/article-import'
import { CommandError } from '../command-error.ts'
import { importMessage } from './import-message.ts'

/** The first of some stories; `name` is for messages. Throws CommandError when there is none, or it cannot be imported. */
export const firstOf = async (stories: AsyncIterable<Imported | ImportFailure>, name: string): Promise<Imported> => {
  for await (const story of stories) {
    if (story.kind === 'failure') throw new CommandError(importMessage(story.error), { cause: story.error })
    return story
  }
  throw new CommandError(`${name} holds no story. Expected the text of one.`)
}

/** The first story of a file, an address or standard input ("-"). Throws CommandError. */
export const firstStory = async (
  source: string,
  { allowLocal = false }: { readonly allowLocal?: boolean },
): Promise<Imported> => {
  const { importFrom } = await import('@onrecord/article-import')
  return firstOf(importFrom(source, { allowLocal, maxItems: 1 }), JSON.stringify(source))
}
