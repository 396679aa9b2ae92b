import type { ImportError, Imported, ImportOptions } from '@onrecord/article-import'
import { CommandError } from '../command-error.ts'
import type { FetchSettings } from '../options.ts'
import { inputErrors } from '../strings.ts'

/** Whether an argument is a web address. */
export const isAddress = (target: string): boolean => /^https?:\/\//iu.test(target)

/** Whether an argument has the form of a story's id. */
export const looksLikeId = (target: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(target)

/** The importer's options for `--allow-local` and `--allow-port`. */
export const fetchOptions = ({ allowLocal = false, allowPort = [] }: FetchSettings): ImportOptions => ({
  allowLocal,
  allowPort: (port) => allowPort.includes(port),
})

const advice: Readonly<Record<NonNullable<ImportError['refusal']>, string>> = {
  local: inputErrors.allowLocal,
  port: inputErrors.allowPort,
}

/** The message for a failed import, with the option that would allow it. */
export const importMessage = ({ message, refusal }: ImportError): string =>
  refusal === undefined ? message : `${message} ${advice[refusal]}`

/** The first story in a file, at an address or in stdin ("-"). Throws CommandError. */
export const firstStory = async (source: string, settings: FetchSettings): Promise<Imported> => {
  const { importFrom } = await import('@onrecord/article-import')
  for await (const story of importFrom(source, { ...fetchOptions(settings), maxItems: 1 })) {
    if (story.kind === 'failure') throw new CommandError(importMessage(story.error), { cause: story.error })
    return story
  }
  throw new CommandError(`${JSON.stringify(source)} contains no story. Expected the text of one.`)
}
