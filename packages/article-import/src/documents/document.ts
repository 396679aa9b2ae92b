import type { Fetcher } from '../fetch/fetch-options.ts'
import type { ImportOptions } from '../import-options.ts'
import type { Imported, ImportFailure } from '../imported.ts'

/** Bytes with one or more stories, and what is known about them. */
export interface Document {
  readonly bytes: Uint8Array
  /** Shown to people, in messages and with each story. */
  readonly origin: string
  /** A file name or an address. Its extension determines the format. */
  readonly name: string
  readonly mediaType?: string
  readonly charset?: string
  /** The address that it was fetched from. */
  readonly url?: string
}

/** One import: its options, and the fetcher that all its items share. */
export interface Run {
  readonly options: ImportOptions
  readonly fetcher: Fetcher
  /** Imports the stories at an address: `importUrl`, passed in because a document can list addresses. */
  readonly importAddress: (address: string, run: Run) => Items
  /** Whether this document was found in a list of feeds. */
  readonly isInList?: boolean
}

/** The name of a feed, and how many entries were imported, failed, or were skipped because they are known. */
interface FeedCounts {
  readonly title?: string
  readonly imported: number
  readonly failed: number
  readonly known: number
}

/** Stories, one at a time. Returns the counts if they came from a feed. */
export type Items = AsyncGenerator<Imported | ImportFailure, FeedCounts | undefined, undefined>
