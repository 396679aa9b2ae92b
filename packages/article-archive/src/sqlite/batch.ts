import { EntityBook } from './entity-book.ts'
import { EntityCounts } from './entity-counts.ts'
import type { Store } from './store.ts'
import { Tally } from './tally.ts'
import { WordQueue } from './word-queue.ts'

/** What is gathered while articles are written in one transaction. */
export interface Batch {
  readonly book: EntityBook
  readonly counts: EntityCounts
  readonly words: WordQueue
  readonly tally: Tally
}

/** Runs `step` in a transaction with a batch, and writes what it gathered. */
export const inBatch = <Result>(store: Store, step: (batch: Batch) => Result): Result =>
  store.write(() => {
    const batch: Batch = {
      book: new EntityBook(store),
      counts: new EntityCounts(store),
      words: new WordQueue(store),
      tally: new Tally(store),
    }
    const result = step(batch)
    batch.tally.write()
    batch.words.write()
    // Last, because the days of a voice are looked up in its words.
    batch.counts.write()
    return result
  })
