import { existsSync } from 'node:fs'
import type { ArchiveStats } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Row, Store } from './store.ts'

/** How much the archive holds. */
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

/** Joins the parts that the full-text indexes were written in: a search of many parts takes twice as long as of one. */
export const mergeIndexes = ({ db, sql, write }: Store): void => {
  write(() => {
    const names = sql("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").all()
    for (const name of names.map((row: Row) => String(row.name)))
      db.exec(`INSERT INTO ${name}(${name}) VALUES ('optimize')`)
  })
}

const fewest = 1000
const minPart = 0.1

/**
 * The same, if as many articles as `put` since the archive was opened make it worth its while: a thousand and a tenth of
 * all. It takes about a tenth of the time that they took.
 */
export const mergeIndexesAfter = (store: Store, put: number): void => {
  if (put < fewest) return
  const articles = Number(store.sql('SELECT articles FROM tally').get()?.articles)
  if (put >= articles * minPart) mergeIndexes(store)
}

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

/** Writes a copy of the archive, as it is at this moment, to a file that must not be there yet. */
export const backUp = (store: Store, to: string): void => {
  if (existsSync(to)) throw new ArchiveError(`The backup ${to} is there already. Name a file that is not.`)
  try {
    store.sql('VACUUM INTO ?').run(to)
  } catch (cause) {
    throw sqliteFault(to, cause)
  }
}
