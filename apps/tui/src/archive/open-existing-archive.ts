import type { Archive } from '@onrecord/article-archive'
import type { HeldKeyboard } from '../terminal/hold-keyboard.ts'
import { type ArchiveSettings, openFor } from './with-archive.ts'

/**
 * Opens the archive to be read; looking for a story makes none. The caller closes it. `undefined` when there is none yet.
 * Throws ArchiveError, also when an archive was named and is not there.
 */
export const openExistingArchive = async (
  settings: ArchiveSettings,
  keyboard?: HeldKeyboard,
): Promise<Archive | undefined> => {
  if (settings.archive !== undefined) return openFor(settings, 'read', keyboard)
  const { existsSync } = await import('node:fs')
  const { archiveAddress } = await import('@onrecord/article-archive')
  const found = archiveAddress()
  return found.engine === 'sqlite' && !existsSync(found.path) ? undefined : openFor(settings, 'read', keyboard)
}
