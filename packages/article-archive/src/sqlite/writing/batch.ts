import type { DatabaseSync } from 'node:sqlite'
import type { splitsByStory } from '../../identity/split-rows.ts'
import { storedSplits } from '../identity/stored-decisions.ts'
import type { Store } from '../store.ts'
import { Counters } from './counters.ts'
import { EntityCache } from './entity-cache.ts'
import { EntityCounts } from './entity-counts.ts'
import { FtsBuffer } from './fts-buffer.ts'
import { PublisherCounts } from './publisher-counts.ts'

/** The changes that are collected while articles are written in one transaction. */
export interface Batch {
  readonly cache: EntityCache
  readonly counts: EntityCounts
  readonly publishers: PublisherCounts
  readonly words: FtsBuffer
  readonly counters: Counters
  /** The active splits of each story. */
  readonly splits: () => ReturnType<typeof splitsByStory>
  /** Reads the splits again, after a decision. */
  readonly forgetSplits: () => void
}

// By connection, because a store that can be aborted has the connection of another store.
const caches = new WeakMap<DatabaseSync, EntityCache>()

const cacheOf = (store: Store): EntityCache => {
  const cache = caches.get(store.db) ?? new EntityCache(store)
  caches.set(store.db, cache)
  return cache
}

/** Runs `step`, which may run batches, in a writing transaction. If it fails, the cache of entities is cleared. */
export const inWriting = <Result>(store: Store, step: () => Result): Result => {
  try {
    return store.write(step)
  } catch (cause) {
    cacheOf(store).forget()
    throw cause
  }
}

/** Runs `step` in a transaction with a batch, and writes the collected changes. */
export const inBatch = <Result>(store: Store, step: (batch: Batch) => Result): Result =>
  inWriting(store, () => withBatch(store, step))

/** Runs `step` with a batch inside a writing transaction. If it fails, the transaction has to fail too. */
export const withBatch = <Result>(store: Store, step: (batch: Batch) => Result): Result => {
  const cache = cacheOf(store)
  cache.catchUp()
  let splits: ReturnType<typeof splitsByStory> | undefined
  const batch: Batch = {
    cache,
    counts: new EntityCounts(store, cache),
    publishers: new PublisherCounts(store),
    words: new FtsBuffer(store),
    counters: new Counters(store),
    splits: () => {
      splits ??= storedSplits(store)
      return splits
    },
    forgetSplits: () => {
      splits = undefined
    },
  }
  const result = step(batch)
  batch.counters.write()
  batch.publishers.write()
  batch.words.write()
  // Last, because the days of a voice are looked up in its rows.
  if (batch.counts.write()) cache.forget()
  return result
}
