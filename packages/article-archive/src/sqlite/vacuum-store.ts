import { indexLikeness } from './index-likeness.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Row, Store } from './store.ts'

/** Joins the full-text indexes' parts, gives room back to the disk and refreshes what the planner knows. */
export const vacuumStore = (store: Store): void => {
  const { db, path, sql } = store
  indexLikeness(store)
  store.write(() => {
    const names = sql("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").all()
    for (const name of names.map((row: Row) => String(row.name)))
      db.exec(`INSERT INTO ${name}(${name}) VALUES ('optimize')`)
    db.exec('DELETE FROM publisher WHERE articles = 0')
  })
  try {
    db.exec('VACUUM; PRAGMA optimize = 0x10002; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (cause) {
    throw sqliteFault(path, cause)
  }
}
