import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { ArchiveError, ArchiveMissingError, ArchiveOutdatedError } from '../archive-error.ts'
import { type MigrationWatch, migrations } from './schema/migrations.ts'
import { applicationId, schemaVersion } from './schema/schema.ts'
import { sqliteCode, sqliteFault } from './sqlite-fault.ts'
import { type Store, storeOf } from './store.ts'

/** A store, and whether nothing was ever put into its archive. */
export interface OpenedStore {
  readonly store: Store
  readonly isNew: boolean
}

/** How a file is opened. */
export interface StoreOptions {
  /** Leaves it as it is: it has to be there, of the latest version. */
  readonly readOnly?: boolean | undefined
  /** Writes, but makes nothing that is not there. */
  readonly mustExist?: boolean | undefined
  readonly onMigration?: MigrationWatch | undefined
}

const options = { enableForeignKeyConstraints: true, timeout: 10_000 }
/** SQLite's numbers for a folder that takes no writing: by its permissions, or because its disk takes none. */
const unwritable: ReadonlySet<number | undefined> = new Set([8, 14])

/** A file whose folder takes no writing, so that nobody changes it: SQLite could not make its index of the log there. */
const openImmutable = (path: string, cause: unknown): DatabaseSync => {
  // What only the log has would be missing.
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

const missing = (path: string): ArchiveMissingError =>
  new ArchiveMissingError(
    `There is no archive at ${path}. Name another one, or make it by adding a story: onrecord add FILE`,
  )

const openFile = (path: string, readOnly: boolean, mustExist: boolean): DatabaseSync => {
  if (mustExist && !existsSync(path)) throw missing(path)
  if (readOnly) return openReadOnly(path)
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  return new DatabaseSync(path, options)
}

const number = (db: DatabaseSync, pragma: string): number => Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

/** The version of an archive, 0 of an empty file. Throws ArchiveError for what this package cannot take. */
const versionOf = (path: string, db: DatabaseSync): number => {
  const version = number(db, 'user_version')
  if (version <= schemaVersion && number(db, 'application_id') === applicationId) return version
  const isEmpty = Number(db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables) === 0
  if (isEmpty) return 0
  if (number(db, 'application_id') !== applicationId) {
    throw new ArchiveError(`The file ${path} is a database of something else, not an archive. Name another path.`)
  }
  throw new ArchiveError(
    `The archive ${path} is of version ${version}, this On Record knows versions up to ${schemaVersion}. Update On Record to open it.`,
  )
}

const requireLatest = (path: string, version: number): void => {
  if (version === schemaVersion) return
  throw new ArchiveOutdatedError(
    `The archive ${path} is of version ${version}, and version ${schemaVersion} is needed to read it. Update it with "onrecord stats", where it can be written.`,
  )
}

/** Brings an archive to the latest version. */
const migrate = (path: string, store: Store, watch: MigrationWatch): void => {
  const { db } = store
  store.write(() => {
    // Looked at again under the lock: another process may have done it meanwhile.
    const version = versionOf(path, db)
    for (const step of migrations.slice(version)) step(store, watch)
    db.exec(`PRAGMA user_version = ${schemaVersion}; PRAGMA application_id = ${applicationId}`)
  })
}

/** Whether no article was ever put: the archive was made just now, or its maker was killed before it put one. */
const isUnused = ({ sql }: Store): boolean =>
  sql("SELECT 1 FROM sqlite_sequence WHERE name = 'revision'").get() === undefined

/**
 * Opens the SQLite file at `path`, made with its folders when it is not there, and brings it to the latest version; with
 * `readOnly` it is left as it is and has to be there, of the latest version.
 * Throws ArchiveError when it cannot, or when the file is no archive or one of a later version.
 */
export const openStore = (
  path: string,
  { readOnly = false, mustExist = readOnly, onMigration = () => {} }: StoreOptions = {},
): OpenedStore => {
  let db: DatabaseSync | undefined
  try {
    db = openFile(path, readOnly, mustExist)
    // Before anything is written, so that a file which is no archive stays as it was.
    const version = versionOf(path, db)
    if (mustExist && version === 0) throw missing(path)
    if (readOnly) requireLatest(path, version)
    else {
      // A commit is on the disk before it is acknowledged: with NORMAL, the last ones could be lost when the power goes.
      db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 67108864`)
    }
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
  return new ArchiveError(`The archive ${path} cannot be opened: its folder ${dirname(path)} cannot be made or read.`, {
    cause,
  })
}
