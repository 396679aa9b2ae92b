import type { StoryDocument } from '@onrecord/article-import/browser'

/** What the page asks its worker. `show` renders the story that was read last; `voice` is the key of the voice to show. */
export type ReaderRequest =
  | { readonly kind: 'start'; readonly models: string }
  | { readonly kind: 'read'; readonly document: StoryDocument; readonly published: string | undefined }
  | { readonly kind: 'show'; readonly voice: string | undefined }

/** The steps of reading, in order. */
export type ReaderStep = 'open' | 'extract' | 'lay out'

/** The story as a file. */
export type Download = {
  readonly name: string
  readonly format: string
  readonly contentType: string
  readonly text: string
}

/** A story that was read. `html` is the markup of the reading page. */
export type ReadStory = {
  readonly id: string
  readonly headline: string
  readonly html: string
  /** What the reader must know before the story, such as that it is not English. */
  readonly warnings: readonly string[]
  readonly downloads: readonly Download[]
}

/** What the worker answers. A failure is one line for the reader. */
export type ReaderReply =
  | { readonly kind: 'started' }
  | { readonly kind: 'step'; readonly step: ReaderStep }
  | { readonly kind: 'story'; readonly story: ReadStory }
  | { readonly kind: 'shown'; readonly html: string }
  | { readonly kind: 'failed'; readonly message: string }

/** A message between the page and its worker. All answers to a request have its number. */
export type Numbered<Message> = { readonly number: number; readonly message: Message }

/** The largest file or page, in bytes. */
export const maxBytes = 10_000_000

/** The longest story, in characters: about 170,000 words. */
export const maxCharacters = 1_000_000
