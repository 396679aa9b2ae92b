import type { splitsByStory } from '../identity/split-rows.ts'
import { EntityBook } from './entity-book.ts'
import { EntityCounts } from './entity-counts.ts'
import { keptSplits } from './kept-decisions.ts'
import { PublisherCounts } from './publisher-counts.ts'
import type { Store } from './store.ts'
import { Tally } from './tally.ts'
import { WordQueue } from './word-queue.ts'

/** What is gathered while articles are written in one transaction. */
export interface Batch {
  readonly book: EntityBook
  readonly counts: EntityCounts
  readonly publishers: PublisherCounts
  readonly words: WordQueue
  readonly tally: Tally
  /** What people have split, by story. */
  readonly splits: () => ReturnType<typeof splitsByStory>
  /** Reads that again, after a decision. */
  readonly forgetSplits: () => void
}

const books = new WeakMap<Store, EntityBook>()

const bookOf = (store: Store): EntityBook => {
  const book = books.get(store) ?? new EntityBook(store)
  books.set(store, book)
  return book
}

/** Runs `step`, which may run batches, in a transaction that writes; what batches knew is forgotten when it fails. */
export const inWriting = <Result>(store: Store, step: () => Result): Result => {
  try {
    return store.write(step)
  } catch (cause) {
    bookOf(store).forget()
    throw cause
  }
}

/** Runs `step` in a transaction with a batch, and writes what it gathered. */
export const inBatch = <Result>(store: Store, step: (batch: Batch) => Result): Result =>
  inWriting(store, () => withBatch(store, step))

/** The same inside a transaction that writes. When it fails, the transaction has to. */
export const withBatch = <Result>(store: Store, step: (batch: Batch) => Result): Result => {
  const book = bookOf(store)
  book.catchUp()
  let splits: ReturnType<typeof splitsByStory> | undefined
  const batch: Batch = {
    book,
    counts: new EntityCounts(store),
    publishers: new PublisherCounts(store),
    words: new WordQueue(store),
    tally: new Tally(store),
    splits: () => {
      splits ??= keptSplits(store)
      return splits
    },
    forgetSplits: () => {
      splits = undefined
    },
  }
  const result = step(batch)
  batch.tally.write()
  batch.publishers.write()
  batch.words.write()
  // Last, because the days of a voice are looked up in its words.
  if (batch.counts.write()) book.forget()
  return result
}
