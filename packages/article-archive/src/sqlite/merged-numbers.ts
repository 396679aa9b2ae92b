import type { Row, Store } from './store.ts'

/** The numbers of an entity and of all that were merged into it. */
export const mergedNumbers = ({ sql }: Store, number: number): readonly number[] =>
  sql(`WITH RECURSIVE tree(number) AS (
      VALUES (?) UNION SELECT entity.number FROM entity JOIN tree ON entity.merged = tree.number
    ) SELECT number FROM tree`)
    .all(number)
    .map((row: Row) => Number(row.number))

/** The full-text expression for what any of these entities says. */
export const spokenBy = (numbers: readonly number[]): string =>
  `marks : (${numbers.map((number) => `v${number}`).join(' OR ')})`
