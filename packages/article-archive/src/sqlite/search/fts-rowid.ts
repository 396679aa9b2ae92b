/** More than any key of a statement or figure. */
const farthest = 2 ** 46

/**
 * The row that the words of a key have in a full-text table. The latest come first where rows are read forwards, since
 * FTS5 takes twice the time to read them backwards.
 */
export const ftsRowid = (key: number): number => farthest - key

/** How a key is written in SQL, and tests of it against a parameter that an index can answer. */
export interface KeyColumn {
  readonly key: string
  /** Whether it is the parameter or more. */
  readonly since: string
  /** Whether it is less than the parameter. */
  readonly until: string
}

/** A column that holds the key itself. */
export const plainKey = (column: string): KeyColumn => ({
  key: column,
  since: `${column} >= ?`,
  until: `${column} < ?`,
})

/**
 * The key of the rows of a full-text table. Parameters come as real numbers, and FTS5 takes a limit of rows only as a whole
 * one.
 */
export const ftsKey = (table: string): KeyColumn => ({
  key: `(${farthest} - ${table}.rowid)`,
  since: `${table}.rowid <= ${farthest} - CAST(? AS INTEGER)`,
  until: `${table}.rowid > ${farthest} - CAST(? AS INTEGER)`,
})
