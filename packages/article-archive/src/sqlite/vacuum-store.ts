import { mergeIndexes } from './merge-indexes.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Store } from './store.ts'

/** Joins the full-text indexes' parts, gives room back to the disk and refreshes what the planner knows. */
export const vacuumStore = (store: Store): void => {
  const { db, path } = store
  mergeIndexes(store)
  store.write(() => db.exec('DELETE FROM publisher WHERE articles = 0'))
  try {
    db.exec('VACUUM; PRAGMA optimize = 0x10002; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (cause) {
    throw sqliteFault(path, cause)
  }
}
