import type { Explanation, Extraction, ExtractOptions } from '@onrecord/article-extract'
import { CommandError } from '../command-error.ts'

type Extractor = typeof import('@onrecord/article-extract')

/**
 * What `work` makes with the extractor. It is loaded only here with its language data, so that whoever does not extract
 * does not wait for it. Throws CommandError when the text called `name` holds no word.
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

/** The extraction of `text`; `name` is for messages. Throws CommandError when the text holds no word. */
export const extractText = (text: string, name: string, options: ExtractOptions): Promise<Extraction> =>
  withExtractor(name, ({ extract }) => extract(text, options))

/** How the article of `text` came about; `name` is for messages. Throws CommandError when the text holds no word. */
export const explainText = (text: string, name: string, options: ExtractOptions): Promise<Explanation> =>
  withExtractor(name, ({ explain }) => explain(text, options))
