import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { ArchiveError } from '../archive-error.ts'
import { sqliteFault } from './sqlite-fault.ts'

/** A row of a table, with its columns by name. */
export type Row = Readonly<Record<string, SQLInputValue>>

/** An open SQLite file with its prepared statements. */
export interface Store {
  readonly path: string
  readonly db: DatabaseSync
  /** If it is aborted, no transaction starts. */
  readonly signal?: AbortSignal
  /** The prepared statement of this SQL. */
  readonly sql: (text: string) => StatementSync
  /** Runs `step` in one writing transaction: all of it, or nothing. */
  readonly write: <Result>(step: () => Result) => Result
  /** Runs `step` on one consistent state of the archive. */
  readonly read: <Result>(step: () => Result) => Result
}

const rollBack = (db: DatabaseSync): void => {
  // After some errors, such as a full disk, SQLite has already rolled back.
  if (db.isTransaction) db.exec('ROLLBACK')
}

const transaction = <Result>(
  store: { readonly path: string; readonly db: DatabaseSync },
  begin: string,
  step: () => Result,
): Result => {
  const { db, path } = store
  if (!db.isOpen) throw new ArchiveError(`The archive ${path} is closed. Open it again.`)
  try {
    db.exec(begin)
    const result = step()
    db.exec('COMMIT')
    return result
  } catch (cause) {
    if (db.isOpen) rollBack(db)
    throw sqliteFault(path, cause)
  }
}

/** Queries can have any shape, so only the statements that were used last stay prepared. */
const maxPrepared = 300

/** Creates the store of an open database. */
export const storeOf = (path: string, db: DatabaseSync): Store => {
  const prepared = new LRUCache<string, StatementSync>({ max: maxPrepared })
  return {
    path,
    db,
    sql: (text) => {
      const known = prepared.get(text)
      if (known) return known
      const made = db.prepare(text)
      prepared.set(text, made)
      return made
    },
    write: (step) => transaction({ path, db }, 'BEGIN IMMEDIATE', step),
    read: (step) => (db.isOpen && db.isTransaction ? step() : transaction({ path, db }, 'BEGIN', step)),
  }
}

/** The same store, which starts no transaction when the signal is aborted, and throws its reason instead. */
export const abortableStore = (store: Store, signal: AbortSignal): Store => ({
  ...store,
  signal,
  write: (step) => {
    signal.throwIfAborted()
    return store.write(step)
  },
  read: (step) => {
    signal.throwIfAborted()
    return store.read(step)
  },
})
