import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { ArchiveError } from '../archive-error.ts'
import { missingArchive, newerArchive, outdatedArchive } from '../archive-version.ts'
import { type MigrationWatch, migrations } from './schema/migrations.ts'
import { applicationId, schemaVersion } from './schema/schema.ts'
import { sqliteCode, sqliteFault } from './sqlite-fault.ts'
import { type Store, storeOf } from './store.ts'

/** A store, and whether nothing was ever stored in its archive. */
export interface OpenedStore {
  readonly store: Store
  readonly isNew: boolean
}

/** How to open a file. */
export interface StoreOptions {
  /** Leaves the file unchanged. It has to exist and be of the latest version. */
  readonly readOnly?: boolean | undefined
  /** Writes, but does not create the file. */
  readonly mustExist?: boolean | undefined
  readonly onMigration?: MigrationWatch | undefined
}

const options = { enableForeignKeyConstraints: true, timeout: 10_000 }
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
  return new DatabaseSync(url, { ...options, readOnly: true })
}

const openReadOnly = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path, { ...options, readOnly: true })
  try {
    db.prepare('PRAGMA schema_version').get()
    return db
  } catch (cause) {
    db.close()
    return openImmutable(path, cause)
  }
}

const openFile = (path: string, readOnly: boolean, mustExist: boolean): DatabaseSync => {
  if (mustExist && !existsSync(path)) throw missingArchive(path)
  if (readOnly) return openReadOnly(path)
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  return new DatabaseSync(path, options)
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
const versionOf = (path: string, db: DatabaseSync): number => {
  const { tables, version, application } = identityOf(db)
  if (tables === 0) return 0
  if (version <= schemaVersion && application === applicationId) return version
  if (application !== applicationId) {
    throw new ArchiveError(`The file ${path} is a SQLite database but not an archive. Choose another path.`)
  }
  throw newerArchive(path, version, schemaVersion)
}

const busy = 5
const retryMilliseconds = 20

/**
 * Turns on the write-ahead log. SQLite does not wait for its lock when two processes turn it on at the same time, as they do
 * in a new archive, so this tries again until the time of `options` is over.
 */
const useLog = (db: DatabaseSync): void => {
  const end = Date.now() + options.timeout
  for (;;) {
    try {
      // With FULL, a commit is on disk before it is acknowledged. With NORMAL, a power failure could lose the last
      // ones.
      db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 67108864`)
      return
    } catch (cause) {
      if (sqliteCode(cause) !== busy || Date.now() > end) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMilliseconds)
    }
  }
}

const requireLatest = (path: string, version: number): void => {
  if (version === schemaVersion) return
  throw outdatedArchive(path, version, schemaVersion)
}

/** Updates an archive to the latest version. */
const migrate = (path: string, store: Store, watch: MigrationWatch): void => {
  const { db } = store
  store.write(() => {
    // Checked again under the lock, because another process may have updated it.
    const version = versionOf(path, db)
    for (const step of migrations.slice(version)) step(store, watch)
    db.exec(`PRAGMA user_version = ${schemaVersion}; PRAGMA application_id = ${applicationId}`)
  })
}

/** Whether no article was ever stored: the archive is new, or its creator was killed before it stored one. */
const isUnused = ({ sql }: Store): boolean =>
  sql("SELECT 1 FROM sqlite_sequence WHERE name = 'revision'").get() === undefined

/**
 * Opens the SQLite file at `path`. Creates it with its folders if necessary, and updates it to the latest version.
 * With `readOnly`, it has to exist in the latest version, and stays unchanged. Throws ArchiveError if that fails, or
 * if the file is not an archive or one of a later version.
 */
export const openStore = (
  path: string,
  { readOnly = false, mustExist = readOnly, onMigration = () => {} }: StoreOptions = {},
): OpenedStore => {
  let db: DatabaseSync | undefined
  try {
    db = openFile(path, readOnly, mustExist)
    // Checked before any write, so that a file that is not an archive stays unchanged.
    const version = versionOf(path, db)
    if (mustExist && version === 0) throw missingArchive(path)
    if (readOnly) requireLatest(path, version)
    else useLog(db)
    db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384')
    const store = storeOf(path, db)
    if (version < schemaVersion) migrate(path, store, onMigration)
    return { store, isNew: !readOnly && isUnused(store) }
  } catch (cause) {
    db?.close()
    throw openFault(path, cause)
  }
}

const openFault = (path: string, cause: unknown): unknown => {
  const fault = sqliteFault(path, cause)
  if (!(fault instanceof Error) || !('syscall' in fault)) return fault
  return new ArchiveError(
    `The archive ${path} cannot be opened: its folder ${dirname(path)} cannot be created or read.`,
    {
      cause,
    },
  )
}
