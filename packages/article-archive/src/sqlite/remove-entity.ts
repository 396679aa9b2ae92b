import { entityKeys } from '../identity/entity-keys.ts'
import type { Evidence } from '../identity/evidence.ts'
import { markStale } from './entity-book.ts'
import type { Store } from './store.ts'

/** Removes an entity that is in no story; while others go by it, it stays until those are decided again. */
export const removeEntity = (store: Store, number: number): void => {
  const { sql } = store
  const used = sql(`SELECT block FROM entity WHERE number = ?1 AND stories = 0
    AND EXISTS (SELECT 1 FROM entity AS other WHERE other.merged = ?1 OR other.auto = ?1)`).get(number)
  if (used) {
    markStale(store, '', number)
    if (used.block !== null) markStale(store, String(used.block), number)
    return
  }
  const row = sql(`SELECT hash, evidence, block FROM entity WHERE number = ?1 AND stories = 0
    AND NOT EXISTS (SELECT 1 FROM entity AS other WHERE other.merged = ?1 OR other.auto = ?1)`).get(number)
  if (row === undefined) return
  const { block, reach } = entityKeys(JSON.parse(String(row.evidence)) as Evidence, String(row.hash), true)
  if (row.block !== null && block !== undefined) {
    const remove = sql('DELETE FROM entity_key WHERE key = ? AND own = ? AND entity = ?')
    remove.run(block, 1, number)
    for (const key of reach) remove.run(key, 0, number)
  }
  if (row.block !== null) markStale(store, String(row.block), 0)
  sql('DELETE FROM apart WHERE one = ?').run(number)
  sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
  sql('DELETE FROM entity WHERE number = ?').run(number)
}
