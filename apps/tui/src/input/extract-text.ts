import type { Explanation, Extraction, ExtractOptions } from '@onrecord/article-extract'
import { CommandError } from '../command-error.ts'

type Extractor = typeof import('@onrecord/article-extract')

/**
 * The result of `work`, which is given the extractor. The extractor and its language data are loaded only here, so that commands
 * that do not extract start without them. Throws CommandError when the text called `name` contains no words.
 */
const withExtractor = async <Result>(name: string, work: (extractor: Extractor) => Result): Promise<Result> => {
  const extractor = await import('@onrecord/article-extract')
  try {
    return work(extractor)
  } catch (cause) {
    if (!(cause instanceof extractor.ExtractError)) throw cause
    throw new CommandError(`${name}: ${cause.message}`, { cause })
  }
}

/** The extraction of `text`; `name` is for messages. Throws CommandError if the text has no words. */
export const extractText = (text: string, name: string, options: ExtractOptions): Promise<Extraction> =>
  withExtractor(name, ({ extract }) => extract(text, options))

/** How the article of `text` came about; `name` is for messages. Throws CommandError if the text has no words. */
export const explainText = (text: string, name: string, options: ExtractOptions): Promise<Explanation> =>
  withExtractor(name, ({ explain }) => explain(text, options))
