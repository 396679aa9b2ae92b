import type { FetchOptions, Validators } from './fetch/fetch-options.ts'

/** What came of reading a feed once; told when all its stories have been handed out. */
export interface FeedReport extends Validators {
  /** The address that was asked for. */
  readonly url: string
  readonly isUnchanged: boolean
  readonly imported: number
  readonly failed: number
  /** Stories left out because they are known already. */
  readonly known: number
}

/** How stories are imported. Everything may be left out; the limits of fetching are those of `fetchResource`. */
export interface ImportOptions extends FetchOptions {
  /** What a feed's server gave the last time, by the feed's address: one that has not changed costs a 304. */
  readonly feeds?: Readonly<Record<string, Validators>>
  /** Called after a feed; keep its `etag` and `lastModified` for `feeds`, once its stories are kept. */
  readonly onFeed?: (report: FeedReport) => void
  /** Whether the story at an address is known: a feed's entry that is gets left out and its page is not fetched. */
  readonly isKnown?: (url: string) => boolean | Promise<boolean>
  /** Ends after so many stories and failures. */
  readonly maxItems?: number
}
