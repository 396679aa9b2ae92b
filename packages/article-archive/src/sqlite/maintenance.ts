import { existsSync } from 'node:fs'
import type { ArchiveStats } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Row, Store } from './store.ts'

/** The counts of the archive. */
export const archiveStats = ({ sql, read }: Store): ArchiveStats =>
  read(() => {
    const tally = sql('SELECT * FROM tally').get()
    const voices = sql('SELECT count(*) AS voices FROM entity WHERE merged IS NULL AND statements > 0').get()
    const size = sql('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size').get()
    return {
      articles: Number(tally?.articles),
      revisions: Number(tally?.revisions),
      statements: Number(tally?.statements),
      figures: Number(tally?.figures),
      voices: Number(voices?.voices),
      bytes: Number(size?.bytes),
    }
  })

/** Merges the parts of the full-text indexes: a search in many parts takes twice as long as in one. */
const mergeIndexes = ({ db, sql, write }: Store): void => {
  write(() => {
    const names = sql("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").all()
    for (const name of names.map((row: Row) => String(row.name)))
      db.exec(`INSERT INTO ${name}(${name}) VALUES ('optimize')`)
  })
}

const fewest = 1000
const minPart = 0.1

/**
 * Merges the parts if the number of articles stored since opening makes it worthwhile: at least a thousand, and a
 * tenth of all. It takes about a tenth of the time of storing them.
 */
export const mergeIndexesAfter = (store: Store, put: number): void => {
  if (put < fewest) return
  const articles = Number(store.sql('SELECT articles FROM tally').get()?.articles)
  if (put >= articles * minPart) mergeIndexes(store)
}

/**
 * Merges the parts of the full-text indexes, frees unused disk space, and updates the statistics of the query
 * planner.
 */
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

/** Writes a copy of the archive in its current state to a new file. */
export const backUp = (store: Store, to: string): void => {
  if (existsSync(to)) throw new ArchiveError(`The file ${to} already exists. Choose a new file for the backup.`)
  try {
    store.sql('VACUUM INTO ?').run(to)
  } catch (cause) {
    throw sqliteFault(to, cause)
  }
}
