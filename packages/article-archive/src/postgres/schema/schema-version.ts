import { missingArchive, newerArchive, outdatedArchive } from '../../archive-version.ts'
import type { Connection, Sql } from '../connection.ts'
import { type MigrationWatch, migrations } from './migrations.ts'
import { existingTables } from './partition.ts'

// An arbitrary number, the same in every process.
const migrating = 7_236_414_201

const versionOf = async (sql: Sql): Promise<number> => {
  if ((await existingTables(sql, ['onrecord_version'])).length === 0) return 0
  const [row] = await sql<{ version: number }>`select version from onrecord_version`
  return row?.version ?? 0
}

const refuseNewer = (address: string, version: number): void => {
  if (version <= migrations.length) return
  throw newerArchive(address, version, migrations.length)
}

const step = async (sql: Sql, address: string, watch: MigrationWatch): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(${migrating})`
  const version = await versionOf(sql)
  refuseNewer(address, version)
  for (const migration of migrations.slice(version)) await migration(sql, watch)
  await sql`update onrecord_version set version = ${migrations.length}`
  return version === 0
}

/** Throws ArchiveMissingError if the database has no tables of an archive. */
export const requireArchive = async (connection: Connection): Promise<void> => {
  if ((await connection.read(versionOf)) > 0) return
  throw missingArchive(connection.address)
}

/**
 * Checks the version of a read-only archive. Returns false: nothing was created. Throws ArchiveError for any version
 * but the latest.
 */
export const requireLatest = async (connection: Connection): Promise<false> => {
  const version = await connection.read(versionOf)
  refuseNewer(connection.address, version)
  if (version === migrations.length) return false
  throw outdatedArchive(connection.address, version, migrations.length)
}

/**
 * Updates the tables to the latest version. Returns true if they were just created. Each step runs once, even if
 * several processes try at the same time: the others wait. A user with read access can open an archive of the latest
 * version. Throws ArchiveError if the archive is newer than this version.
 */
export const migrate = async (connection: Connection, watch: MigrationWatch = () => {}): Promise<boolean> => {
  const version = await connection.read(versionOf)
  refuseNewer(connection.address, version)
  return version < migrations.length && connection.write((sql) => step(sql, connection.address, watch))
}
