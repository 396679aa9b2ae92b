import type { Fetcher } from '../fetch/fetch-resource.ts'
import type { ImportOptions } from '../import-options.ts'
import type { Imported, ImportFailure } from '../imported.ts'

/** Bytes that hold one or more stories, and all that is known about them from outside. */
export interface Document {
  readonly bytes: Uint8Array
  /** For people, in messages and with each story. */
  readonly origin: string
  /** A file's name or an address: its extension tells the format. */
  readonly name: string
  readonly mediaType?: string
  readonly charset?: string
  /** Where it was fetched. */
  readonly url?: string
}

/** One call of an importer: its options, and the fetcher that all its items share. */
export interface Run {
  readonly options: ImportOptions
  readonly fetcher: Fetcher
  /** Imports the stories at an address: `importUrl`, passed in because a document can list addresses. */
  readonly importAddress: (address: string, run: Run) => Items
  /** Whether this document was found in a list of feeds. */
  readonly isInList?: boolean
}

/** How many stories a feed's entries became; `known` are those left out. */
export interface FeedCounts {
  readonly imported: number
  readonly failed: number
  readonly known: number
}

/** Stories, one at a time; at their end the counts, when they came out of a feed. */
export type Items = AsyncGenerator<Imported | ImportFailure, FeedCounts | undefined, undefined>
