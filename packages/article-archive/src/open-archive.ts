import type { Archive } from './archive.ts'
import { archiveAddress } from './archive-address.ts'

export interface OpenOptions {
  /** Never writes, nor makes an archive that is not there. Works where nothing can be written, too. */
  readonly readOnly?: boolean
  /** Writes, but makes no archive that is not there. */
  readonly mustExist?: boolean
  /** Called while an archive of an earlier version is brought up to date, with the stories done and all of them. */
  readonly onMigration?: (done: number, total: number) => void
}

const openEmpty = async (
  given: string | undefined,
  { readOnly = false, mustExist = readOnly, onMigration }: OpenOptions,
): Promise<{ readonly archive: Archive; readonly isNew: boolean }> => {
  const address = archiveAddress(given)
  // Each engine's driver is loaded only when it is asked for: the terminal opens an archive at every start.
  if (address.engine === 'sqlite') {
    const { openSqliteArchive } = await import('./sqlite/open-sqlite-archive.ts')
    return openSqliteArchive(address.path, address.url, { readOnly, mustExist, onMigration })
  }
  const { openPostgresArchive } = await import('./postgres/open-postgres-archive.ts')
  return openPostgresArchive(address.address, address.url, { readOnly, mustExist, onMigration })
}

/**
 * Opens an archive, made when it is not there: `sqlite:path`, a path, or `postgres://…`; without `url`, `archive.db` in
 * $ONRECORD_HOME or the platform's data folder. A new one gets the edition of article-data put in. Throws ArchiveError:
 * ArchiveMissingError when it must exist, ArchiveOutdatedError when it is to be read as it is.
 */
export const openArchive = async (url?: string, options: OpenOptions = {}): Promise<Archive> => {
  const { archive, isNew } = await openEmpty(url, options)
  if (isNew) {
    const { edition } = await import('@onrecord/article-data/edition')
    await archive.put(edition)
  }
  return archive
}
