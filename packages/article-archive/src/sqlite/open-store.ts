import type { DatabaseSync } from 'node:sqlite'
import { missingArchive } from '../archive-version.ts'
import { fileOptions, openFault, openFile, openReadStore, readyStore, versionOf } from './open-file.ts'
import { type MigrationWatch, migrations } from './schema/migrations.ts'
import { applicationId, schemaVersion } from './schema/schema-version.ts'
import { sqliteCode } from './sqlite-fault.ts'
import type { Store } from './store.ts'

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

const busy = 5
const retryMilliseconds = 20

/**
 * Turns on the write-ahead log. SQLite does not wait for its lock when two processes turn it on at the same time, as they do
 * in a new archive, so this tries again until the time of `fileOptions` is over.
 */
const useLog = (db: DatabaseSync): void => {
  const end = Date.now() + fileOptions.timeout
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
  if (readOnly) return { store: openReadStore(path), isNew: false }
  let db: DatabaseSync | undefined
  try {
    db = openFile(path, false, mustExist)
    // Checked before any write, so that a file that is not an archive stays unchanged.
    const version = versionOf(path, db)
    if (mustExist && version === 0) throw missingArchive(path)
    useLog(db)
    const store = readyStore(path, db)
    if (version < schemaVersion) migrate(path, store, onMigration)
    return { store, isNew: isUnused(store) }
  } catch (cause) {
    db?.close()
    throw openFault(path, cause)
  }
}
