import type { Archive } from './archive.ts'
import { archiveAddress } from './archive-address.ts'
import { loadPostgres } from './postgres/load-postgres.ts'

/** How to open an archive. */
export interface OpenOptions {
  /** Never writes, and does not create an archive. Works on a read-only disk too. */
  readonly readOnly?: boolean
  /** Writes, but does not create an archive. */
  readonly mustExist?: boolean
  /** Called while an archive of an earlier version is updated, with the number of stories done and in total. */
  readonly onMigration?: (done: number, total: number) => void
}

const openEmpty = async (
  given: string | undefined,
  { readOnly = false, mustExist = readOnly, onMigration }: OpenOptions,
): Promise<{ readonly archive: Archive; readonly isNew: boolean }> => {
  const address = archiveAddress(given)
  // The driver of an engine is loaded on demand, because the terminal opens an archive at every start.
  if (address.engine === 'sqlite') {
    const { openSqliteArchive } = await import('./sqlite/open-sqlite-archive.ts')
    return openSqliteArchive(address.path, address.url, { readOnly, mustExist, onMigration })
  }
  const { openPostgresArchive } = await loadPostgres()
  return openPostgresArchive(address.address, address.url, { readOnly, mustExist, onMigration })
}

/**
 * Opens an archive and creates it if necessary: `sqlite:path`, a path, or `postgres://…`. Without `url`, it is
 * `archive.db` in $ONRECORD_HOME or in the platform's data folder. A new archive contains the edition of
 * article-data. Throws ArchiveError: ArchiveMissingError if it must exist, ArchiveOutdatedError if a read-only
 * archive has an earlier version.
 *
 * @example
 * ```ts
 * import { openArchive } from '@onrecord/article-archive'
 * import { parseQuery } from '@onrecord/article-data/query'
 *
 * await using archive = await openArchive(':memory:')
 * const parsed = parseQuery('soldiers')
 * if (parsed.kind !== 'error') console.log((await archive.search(parsed.query)).items.length)
 * // 1
 * ```
 */
export const openArchive = async (url?: string, options: OpenOptions = {}): Promise<Archive> => {
  const { archive, isNew } = await openEmpty(url, options)
  if (isNew) {
    const { edition } = await import('@onrecord/article-data/edition')
    await archive.put(edition)
  }
  return archive
}
