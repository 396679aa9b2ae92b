import type { VoiceRef } from '../../identity/decision.ts'
import { nameNode } from '../../identity/entity-keys.ts'
import type { Store } from '../store.ts'

/** The number of what an entity goes by, its own when it goes by itself. */
export const rootOf = ({ sql }: Store, number: number): number => {
  let root = number
  for (;;) {
    const row = sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL').get(root)
    if (row === undefined) return root
    root = Number(row.merged)
  }
}

/** The number of the entity with this id, or of what it goes by; `undefined` when there is none. */
export const rootNumber = (store: Store, id: string): number | undefined => {
  const row = store.sql('SELECT number FROM entity WHERE slug = ?').get(id)
  return row && rootOf(store, Number(row.number))
}

/** The number of the entity that a decision names: by its evidence, else the one of that name that says most. */
export const numberOfRef = ({ sql }: Store, { hash, kind, name }: VoiceRef): number | undefined => {
  const row =
    sql('SELECT number FROM entity WHERE hash = ?').get(hash) ??
    sql('SELECT number FROM entity WHERE node = ? ORDER BY said DESC, rank LIMIT 1').get(nameNode(kind, name))
  return row && Number(row.number)
}
