import type { PreparedArticle } from '@onrecord/article-archive'
import { type ExtractOptions, importedOptions } from '@onrecord/article-extract'
import type { StoryText } from '../input/story-input.ts'
import type { ModelSettings } from '../options.ts'

/** A text to extract. `origin` is its name in messages. The model is named, so that a request can be sent to a worker. */
export type ExtractRequest = {
  readonly text: string
  readonly origin: string
  readonly options: Omit<ExtractOptions, 'model'> & { readonly model: 'accurate' | 'fast' }
}

/** The result of a request: the article, by default prepared for the archive, or a message of one line. */
export type ExtractReply<Result = PreparedArticle> =
  | { readonly kind: 'article'; readonly article: Result }
  | { readonly kind: 'failure'; readonly message: string }

/** Extracts texts in this thread or in others. */
export type Extractor<Result = PreparedArticle> = {
  readonly extract: (request: ExtractRequest) => Promise<ExtractReply<Result>>
  readonly close: () => Promise<void>
}

const longText = 20_000

/**
 * Whether extraction takes long enough to be worth a thread, in which case Ctrl-C works meanwhile. A shorter text takes a
 * fraction of a second, about as long as the start of a thread.
 */
export const takesLong = ({ text }: Pick<ExtractRequest, 'text'>): boolean => text.length > longText

/** The extractor's options for `--model`, `--min-confidence` and `--published`. */
export const toExtractOptions = ({ model, minConfidence, published }: ModelSettings): ExtractOptions => ({
  model,
  ...(minConfidence === undefined ? {} : { minConfidence }),
  ...(published === undefined ? {} : { datePublished: published }),
})

/** The request for an imported story. What its head says takes precedence over `--published`. */
export const toExtractRequest = (story: StoryText, settings: ModelSettings): ExtractRequest => {
  const { text, origin } = story
  return { text, origin, options: { ...toExtractOptions(settings), ...importedOptions(story), model: settings.model } }
}
