import type { Extraction, ExtractOptions } from '@onrecord/article-extract'
import { CommandError } from '../command-error.ts'

/**
 * The extraction of `text`; `name` is for messages. The extractor with its language data is loaded only here, so that
 * whoever does not extract does not wait for it. Throws CommandError when the text holds no word.
 */
export const extractText = async (text: string, name: string, options: ExtractOptions): Promise<Extraction> => {
  const { extract, ExtractError } = await import('@onrecord/article-extract')
  try {
    return extract(text, options)
  } catch (cause) {
    if (!(cause instanceof ExtractError)) throw cause
    throw new CommandError(`${name}: ${cause.message}`, { cause })
  }
}
