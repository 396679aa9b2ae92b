import type { Head } from '../imported.ts'

/** An entry of a feed: what the feed itself says about a story, and where the story is. */
export interface FeedItem {
  readonly head: Head
  /** The address of the story's page. */
  readonly url?: string
  /** The story as the feed carries it, often only its beginning: HTML, the fullest first. */
  readonly contents: readonly string[]
}

/** An entry with what is known of it. */
export const feedItem = (head: Head, url: string | undefined, contents: readonly string[]): FeedItem => ({
  head,
  contents,
  ...(url !== undefined && { url }),
})

/** Those of the texts that are there and not blank. */
export const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined).filter((text) => text.trim() !== '')
