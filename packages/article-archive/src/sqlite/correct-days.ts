import { dayOfKey, partsInKey } from '../rows/story-key.ts'
import { mergedNumbers, spokenBy } from './merged-numbers.ts'
import type { Store } from './store.ts'
import { keyOfRow } from './word-row.ts'

const dayOf = (row: unknown): number | null =>
  row === undefined ? null : dayOfKey(Math.floor(keyOfRow(Number(row)) / partsInKey))

/** Looks up anew the days of an entity's first and last statement. */
export const correctDays = (store: Store, number: number): void => {
  const { sql } = store
  const query = spokenBy(mergedNumbers(store, number))
  const first = sql('SELECT rowid FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid DESC LIMIT 1').get(
    query,
  )
  const last = sql('SELECT rowid FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid LIMIT 1').get(query)
  sql('UPDATE entity SET first = ?, last = ? WHERE number = ?').run(dayOf(first?.rowid), dayOf(last?.rowid), number)
}
