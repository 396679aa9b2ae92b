import { archiveAddress } from './archive-address.ts'
import { ArchiveError } from './archive-error.ts'
import type { ImportQueue } from './postgres/import-queue.ts'

export type { ImportCounts, ImportJob, ImportQueue } from './postgres/import-queue.ts'

/**
 * Opens the queue of sources to be imported that an archive in PostgreSQL has, for any number of workers. Throws ArchiveError,
 * for an archive in SQLite too: there one process imports on all cores.
 */
export const importQueue = async (url: string): Promise<ImportQueue> => {
  const address = archiveAddress(url)
  if (address.engine !== 'postgres') {
    throw new ArchiveError(`Expected the address of a PostgreSQL, which workers can share, got ${address.url}.`)
  }
  const { openImportQueue } = await import('./postgres/import-queue.ts')
  return openImportQueue(address.address)
}
