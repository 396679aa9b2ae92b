import type { Head } from '../imported.ts'

/** An entry of a feed: what the feed itself says about a story, and where the story is. */
export interface FeedItem {
  readonly head: Head
  /** The address of the story's page. */
  readonly url?: string
  /** The story as the feed carries it, often only its beginning: HTML, the fullest first. */
  readonly contents: readonly string[]
}
