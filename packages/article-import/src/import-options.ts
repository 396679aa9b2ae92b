import type { FetchOptions, Validators } from './fetch/fetch-options.ts'

/** The result of reading a feed once, reported after all its stories. */
export interface FeedReport extends Validators {
  /** The requested address. */
  readonly url: string
  /** The name that the feed gives itself. */
  readonly title?: string
  readonly isUnchanged: boolean
  readonly imported: number
  readonly failed: number
  /** Stories skipped because `isKnown` returned true. */
  readonly known: number
}

/** Options of an import. All are optional. `fetchResource` has the same limits. */
export interface ImportOptions extends FetchOptions {
  /** What each feed's server sent last time, by the feed's address. An unchanged feed then costs only a 304. */
  readonly feeds?: Readonly<Record<string, Validators>>
  /** Called after each feed. Save its `etag` and `lastModified` for `feeds` after you save its stories. */
  readonly onFeed?: (report: FeedReport) => void
  /** Whether the story at an address is known. Known entries of a feed are skipped and their pages are not fetched. */
  readonly isKnown?: (url: string) => boolean | Promise<boolean>
  /** Stops after this many stories and failures. */
  readonly maxItems?: number
}
