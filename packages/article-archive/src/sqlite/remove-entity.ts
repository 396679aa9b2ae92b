import { joinKeys } from '../identity/join-keys.ts'
import type { KnownEntity } from '../identity/known-entity.ts'
import type { Store } from './store.ts'

/** Removes an entity that is in no story, unless another was merged into it. */
export const removeEntity = ({ sql }: Store, number: number): void => {
  const row = sql(`SELECT known FROM entity WHERE number = ? AND stories = 0
    AND NOT EXISTS (SELECT 1 FROM entity AS other WHERE other.merged = entity.number)`).get(number)
  if (row === undefined) return
  for (const key of joinKeys(JSON.parse(String(row.known)) as KnownEntity)) {
    sql('DELETE FROM entity_key WHERE key = ? AND entity = ?').run(key, number)
  }
  sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
  sql('DELETE FROM entity WHERE number = ?').run(number)
}
