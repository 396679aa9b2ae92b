import type { Archive } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'

/** Opens an archive in a PostgreSQL database; `isNew` when its tables were made just now. Throws ArchiveError. */
export const openPostgresArchive = async (
  _address: string,
  url: string,
): Promise<{ readonly archive: Archive; readonly isNew: boolean }> => {
  throw new ArchiveError(`The archive ${url} cannot be opened: this version keeps archives in SQLite only.`)
}
