import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ArchiveError } from '../archive-error.ts'
import { applicationId, firstSchema, schemaVersion } from './schema.ts'
import { sqliteFault } from './sqlite-fault.ts'
import { type Store, storeOf } from './store.ts'

/** A store, and whether its archive was made just now and is empty. */
export interface OpenedStore {
  readonly store: Store
  readonly isNew: boolean
}

const openFile = (path: string, readOnly: boolean): DatabaseSync => {
  if (path !== ':memory:' && !readOnly) mkdirSync(dirname(path), { recursive: true })
  return new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 10_000, readOnly })
}

const number = (db: DatabaseSync, pragma: string): number => Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

/** The migrations in order: the first makes version 1 of an empty file. */
const migrations: readonly string[] = [firstSchema]

const isCurrent = (db: DatabaseSync): boolean =>
  number(db, 'user_version') === schemaVersion && number(db, 'application_id') === applicationId

const requireCurrent = (path: string, { db }: Store): void => {
  if (isCurrent(db)) return
  throw new ArchiveError(
    `The archive ${path} cannot be read as it is: expected one of version ${schemaVersion}. Open it once with "onrecord stats".`,
  )
}

const migrate = (path: string, { db, write }: Store): boolean => {
  // Looked at before any lock is taken, so that an archive in use opens at once; and again under the lock.
  if (isCurrent(db)) return false
  return write(() => {
    const version = number(db, 'user_version')
    const isEmpty = Number(db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables) === 0
    if (!isEmpty && number(db, 'application_id') !== applicationId) {
      throw new ArchiveError(`The file ${path} is a database of something else, not an archive. Name another path.`)
    }
    if (version > schemaVersion) {
      throw new ArchiveError(
        `The archive ${path} is of version ${version}, this On Record knows versions up to ${schemaVersion}. Update On Record to open it.`,
      )
    }
    for (const step of migrations.slice(version)) db.exec(step)
    db.exec(`PRAGMA user_version = ${schemaVersion}; PRAGMA application_id = ${applicationId}`)
    return version === 0
  })
}

/**
 * Opens the SQLite file at `path`, made with its folders when it is not there, and brings it to the latest version; with
 * `readOnly` it is left as it is and has to be there, of the latest version.
 * Throws ArchiveError when it cannot, or when the file is no archive or one of a later version.
 */
export const openStore = (path: string, readOnly = false): OpenedStore => {
  let db: DatabaseSync | undefined
  try {
    db = openFile(path, readOnly)
    // A commit is on the disk before it is acknowledged: with NORMAL, the last ones could be lost when the power goes.
    if (!readOnly) db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536')
    const store = storeOf(path, db)
    if (readOnly) {
      requireCurrent(path, store)
      return { store, isNew: false }
    }
    return { store, isNew: migrate(path, store) }
  } catch (cause) {
    db?.close()
    throw openFault(path, cause)
  }
}

const openFault = (path: string, cause: unknown): unknown => {
  const fault = sqliteFault(path, cause)
  if (!(fault instanceof Error) || !('syscall' in fault)) return fault
  return new ArchiveError(`The archive ${path} cannot be opened: its folder ${dirname(path)} cannot be made or read.`, {
    cause,
  })
}
