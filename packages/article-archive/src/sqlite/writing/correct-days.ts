import { dayOfKey } from '../../indexing/story-key.ts'
import { mergedNumbers } from '../identity/merged-numbers.ts'
import type { Store } from '../store.ts'

/** Looks up anew the days of an entity's first and last statement, its own and with all that go by it. */
export const correctDays = (store: Store, number: number): void => {
  const { sql } = store
  const days = (numbers: readonly number[]): readonly (number | null)[] => {
    const row = sql(`SELECT min(article) AS first, max(article) AS last FROM appearance
      WHERE statements > 0 AND entity IN (SELECT value FROM json_each(?))`).get(JSON.stringify(numbers))
    return [row?.first, row?.last].map((key) => (typeof key === 'number' ? dayOfKey(key) : null))
  }
  sql('UPDATE entity SET since = ?, until = ?, first = ?, last = ? WHERE number = ?').run(
    ...days([number]),
    ...days(mergedNumbers(store, number)),
    number,
  )
}
