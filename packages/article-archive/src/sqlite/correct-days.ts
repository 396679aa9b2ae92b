import { dayOfKey, partsInKey } from '../rows/story-key.ts'
import { mergedNumbers, spokenBy } from './merged-numbers.ts'
import type { Store } from './store.ts'

const dayOf = (key: unknown): number | null =>
  key === undefined ? null : dayOfKey(Math.floor(Number(key) / partsInKey))

/** Looks up anew the days of an entity's first and last statement. */
export const correctDays = (store: Store, number: number): void => {
  const { sql } = store
  const query = spokenBy(mergedNumbers(store, number))
  const first = sql(
    'SELECT rowid AS key FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid LIMIT 1',
  ).get(query)
  const last = sql(
    'SELECT rowid AS key FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid DESC LIMIT 1',
  ).get(query)
  sql('UPDATE entity SET first = ?, last = ? WHERE number = ?').run(dayOf(first?.key), dayOf(last?.key), number)
}
