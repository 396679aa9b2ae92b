import { partsInKey } from '../rows/story-key.ts'
import { keptRows } from './kept-rows.ts'
import { partWords, speakersOf } from './part-words.ts'
import { firstSchema, secondSchema } from './schema.ts'
import type { Row, Store } from './store.ts'
import { WordQueue } from './word-queue.ts'

/** Writes the words of all statements and figures into tables that have none. Of a damaged text nothing is found. */
const indexPartsAnew = (store: Store): void => {
  const queue = new WordQueue(store)
  // The latest first, which is the order of the tables' rows.
  for (const { key } of store.sql('SELECT key FROM article ORDER BY key DESC').all() as readonly Row[]) {
    const rows = keptRows(store, Number(key))
    const numbers = store.sql('SELECT entity FROM appearance WHERE article = ? ORDER BY place').all(Number(key))
    const speakers = rows
      ? speakersOf(
          rows,
          numbers.map(({ entity }) => Number(entity)),
        )
      : []
    for (const part of rows ? partWords(rows, Number(key) * partsInKey, speakers) : [])
      queue.add(part.table, part.key, part.marks, part.words)
    queue.write()
  }
}

/** One step a version, in order: what is here is never changed, only followed. */
export const migrations: readonly ((store: Store) => void)[] = [
  ({ db }) => db.exec(firstSchema),
  (store) => {
    store.db.exec(secondSchema)
    indexPartsAnew(store)
  },
]
