import { existsSync } from 'node:fs'
import type { Archive } from '@onrecord/article-archive'
import type { ArchiveSettings } from './with-archive.ts'

/**
 * Opens the archive if it is there; looking for a story makes none. The caller closes it. `undefined` when there is none yet.
 * Throws ArchiveError.
 */
export const openExistingArchive = async ({ archive: address }: ArchiveSettings): Promise<Archive | undefined> => {
  const { archiveAddress, openArchive } = await import('@onrecord/article-archive')
  const found = archiveAddress(address)
  if (found.engine === 'sqlite' && !existsSync(found.path)) return undefined
  return openArchive(address)
}
