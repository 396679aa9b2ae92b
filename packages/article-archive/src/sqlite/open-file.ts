import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { ArchiveError } from '../archive-error.ts'
import { missingArchive, newerArchive, outdatedArchive } from '../archive-version.ts'
import { applicationId, schemaVersion } from './schema/schema-version.ts'
import { sqliteCode, sqliteFault } from './sqlite-fault.ts'
import { type Store, storeOf } from './store.ts'

/** How SQLite opens a file. `timeout` is in milliseconds. */
export const fileOptions = { enableForeignKeyConstraints: true, timeout: 10_000 }
/** SQLite's error codes for a folder that cannot be written, because of permissions or a read-only disk. */
const unwritable: ReadonlySet<number | undefined> = new Set([8, 14])

/**
 * Opens a file in a folder that cannot be written, where nobody can change it. SQLite cannot create its log index
 * there.
 */
const openImmutable = (path: string, cause: unknown): DatabaseSync => {
  // Changes that are only in the log would be missing.
  const isWhole = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
  if (!unwritable.has(sqliteCode(cause)) || !isWhole) throw cause
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { ...fileOptions, readOnly: true })
}

const openReadOnly = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path, { ...fileOptions, readOnly: true })
  try {
    db.prepare('PRAGMA schema_version').get()
    return db
  } catch (cause) {
    db.close()
    return openImmutable(path, cause)
  }
}

/** Opens the file. Throws ArchiveMissingError if it must exist and does not. */
export const openFile = (path: string, readOnly: boolean, mustExist: boolean): DatabaseSync => {
  if (mustExist && !existsSync(path)) throw missingArchive(path)
  if (readOnly) return openReadOnly(path)
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  return new DatabaseSync(path, fileOptions)
}

const number = (db: DatabaseSync, pragma: string): number => Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

/** What the file says of itself at one moment, while other processes may create or update the archive. */
const identityOf = (db: DatabaseSync) => {
  const isOwn = !db.isTransaction
  if (isOwn) db.exec('BEGIN')
  try {
    const tables = Number(db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables)
    return { tables, version: number(db, 'user_version'), application: number(db, 'application_id') }
  } finally {
    if (isOwn) db.exec('COMMIT')
  }
}

/** The version of an archive; 0 for an empty file. Throws ArchiveError for a file that this package cannot open. */
export const versionOf = (path: string, db: DatabaseSync): number => {
  const { tables, version, application } = identityOf(db)
  if (tables === 0) return 0
  if (version <= schemaVersion && application === applicationId) return version
  if (application !== applicationId) {
    throw new ArchiveError(`The file ${path} is a SQLite database but not an archive. Choose another path.`)
  }
  throw newerArchive(path, version, schemaVersion)
}

const requireLatest = (path: string, version: number): void => {
  if (version === schemaVersion) return
  throw outdatedArchive(path, version, schemaVersion)
}

/** The error for a file that cannot be opened: an ArchiveError if it is a fault of the file or its folder. */
export const openFault = (path: string, cause: unknown): unknown => {
  const fault = sqliteFault(path, cause)
  if (!(fault instanceof Error) || !('syscall' in fault)) return fault
  return new ArchiveError(
    `The archive ${path} cannot be opened: its folder ${dirname(path)} cannot be created or read.`,
    {
      cause,
    },
  )
}

/** The store of an open file. */
export const readyStore = (path: string, db: DatabaseSync): Store => {
  db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384')
  return storeOf(path, db)
}

/**
 * Opens the SQLite file at `path` for reading. It has to exist in the latest version, and stays unchanged. Throws
 * ArchiveError if that fails, or if the file is not an archive.
 */
export const openReadStore = (path: string): Store => {
  let db: DatabaseSync | undefined
  try {
    db = openFile(path, true, true)
    const version = versionOf(path, db)
    if (version === 0) throw missingArchive(path)
    requireLatest(path, version)
    return readyStore(path, db)
  } catch (cause) {
    db?.close()
    throw openFault(path, cause)
  }
}
