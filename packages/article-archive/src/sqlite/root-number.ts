import type { Row, Store } from './store.ts'

/** The number of the entity with this id, or of what it was merged into; `undefined` when there is none. */
export const rootNumber = ({ sql }: Store, id: string): number | undefined => {
  let row: Row | undefined = sql('SELECT number, merged FROM entity WHERE slug = ?').get(id)
  while (row && row.merged !== null)
    row = sql('SELECT number, merged FROM entity WHERE number = ?').get(Number(row.merged))
  return row && Number(row.number)
}

/** The number of what an entity was merged into, its own when it was not. */
export const rootOf = ({ sql }: Store, number: number): number => {
  let root = number
  for (;;) {
    const row = sql('SELECT merged FROM entity WHERE number = ? AND merged IS NOT NULL').get(root)
    if (row === undefined) return root
    root = Number(row.merged)
  }
}
