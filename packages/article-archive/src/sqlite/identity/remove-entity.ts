import { entityKeys, keyRows, rankOf } from '../../identity/entity-keys.ts'
import type { Evidence } from '../../identity/evidence.ts'
import { keyLevels } from '../../identity/questions.ts'
import type { Row, Store } from '../store.ts'
import { markStale } from '../writing/entity-cache.ts'

const keysOf = ({ hash, evidence, block }: Row) =>
  keyRows(entityKeys(JSON.parse(String(evidence)) as Evidence, String(hash), block !== null))

/** Removes entities without a story. An entity that others belong to stays until those are decided again. */
export const removeEntity = (store: Store, number: number): void => {
  const { sql } = store
  const used = sql(`SELECT hash, evidence, block FROM entity WHERE number = ?1 AND stories = 0
    AND EXISTS (SELECT 1 FROM entity AS other WHERE other.merged = ?1 OR other.auto = ?1)`).get(number)
  if (used) {
    markStale(store, '', number)
    if (used.block !== null) markStale(store, String(used.block), number)
    for (const { key, own } of keysOf(used)) if (own > keyLevels.block) markStale(store, key, 0)
    return
  }
  const row = sql(`SELECT hash, evidence, block, merged FROM entity WHERE number = ?1 AND stories = 0
    AND NOT EXISTS (SELECT 1 FROM entity AS other WHERE other.merged = ?1 OR other.auto = ?1)`).get(number)
  if (row === undefined) return
  const remove = sql('DELETE FROM entity_key WHERE key = ? AND own = ? AND rank = ? AND entity = ?')
  for (const { key, own } of keysOf(row)) {
    remove.run(key, own, rankOf(String(row.hash)), number)
    if (own > keyLevels.shortName) markStale(store, key, 0)
  }
  // The data of its voice may have come from the removed entity.
  if (row.block !== null && row.merged !== null) markStale(store, String(row.block), Number(row.merged))
  sql('DELETE FROM apart WHERE one = ?').run(number)
  sql('DELETE FROM entity_words WHERE rowid = ?').run(number)
  sql('DELETE FROM entity WHERE number = ?').run(number)
}
