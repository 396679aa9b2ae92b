import type { Imported } from '@onrecord/article-import'
import { CommandError } from '../command-error.ts'
import { type FetchSettings, fetchOptions } from './fetch-settings.ts'
import { importMessage } from './import-message.ts'

/** The first story of a file, an address or standard input ("-"). Throws CommandError. */
export const firstStory = async (source: string, settings: FetchSettings): Promise<Imported> => {
  const { importFrom } = await import('@onrecord/article-import')
  for await (const story of importFrom(source, { ...fetchOptions(settings), maxItems: 1 })) {
    if (story.kind === 'failure') throw new CommandError(importMessage(story.error), { cause: story.error })
    return story
  }
  throw new CommandError(`${JSON.stringify(source)} holds no story. Expected the text of one.`)
}
