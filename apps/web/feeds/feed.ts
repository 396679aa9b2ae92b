/** One entry of a feed. `path` leads to it on this site; `author` is the publisher of a story, or whoever makes a statement. */
export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly text: string
  readonly author?: string | undefined
  readonly language: string
  /** ISO 8601. */
  readonly published: string
  readonly updated: string
}

/** A feed, in whatever format it is written. `path` is the page that shows the same, `self` the feed without its format. */
export type Feed = {
  readonly title: string
  readonly path: string
  readonly self: string
  readonly entries: readonly FeedEntry[]
}
