import type { PreparedArticle } from '@onrecord/article-archive'
import type { ExtractOptions } from '@onrecord/article-extract'

/** A text to extract; `origin` is how messages call it. It can be sent to a worker: the model goes by its name. */
export type ExtractRequest = {
  readonly text: string
  readonly origin: string
  readonly options: Omit<ExtractOptions, 'model'> & { readonly model: 'accurate' | 'fast' }
}

/** What became of it: the article, as an archive takes it, or one line that says why there is none. */
export type ExtractReply<Found = PreparedArticle> =
  | { readonly kind: 'article'; readonly article: Found }
  | { readonly kind: 'failure'; readonly message: string }

/** How texts become articles, in this thread or in others. */
export type Extractor<Found = PreparedArticle> = {
  readonly extract: (request: ExtractRequest) => Promise<ExtractReply<Found>>
  readonly close: () => Promise<void>
}

const longText = 20_000

/**
 * Whether a text takes so long that a person may stop it, and is worth a thread: Ctrl-C is then heard meanwhile. Any shorter one is done
 * in a fraction of a second, about the time that a thread takes to start.
 */
export const takesLong = ({ text }: Pick<ExtractRequest, 'text'>): boolean => text.length > longText
