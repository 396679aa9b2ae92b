/** More than any key of a statement or figure. */
const farthest = 2 ** 46

/**
 * The row of a key in a full-text table. Reading forward gives the latest first, because FTS5 takes twice as long to
 * read backward.
 */
export const ftsRowid = (key: number): number => farthest - key

/** A key in SQL, with tests against a parameter that an index can answer. */
export interface KeyColumn {
  readonly key: string
  /** Whether it is at least the parameter. */
  readonly since: string
  /** Whether it is below the parameter. */
  readonly until: string
}

/** A column that contains the key itself. */
export const plainKey = (column: string): KeyColumn => ({
  key: column,
  since: `${column} >= ?`,
  until: `${column} < ?`,
})

/**
 * The key of a row of a full-text table. Parameters arrive as floating-point numbers, but FTS5 needs integers as
 * limits of rows.
 */
export const ftsKey = (table: string): KeyColumn => ({
  key: `(${farthest} - ${table}.rowid)`,
  since: `${table}.rowid <= ${farthest} - CAST(? AS INTEGER)`,
  until: `${table}.rowid > ${farthest} - CAST(? AS INTEGER)`,
})
