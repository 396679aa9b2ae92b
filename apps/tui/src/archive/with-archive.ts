import type { Archive } from '@onrecord/article-archive'
import type { HeldKeyboard } from '../terminal/input/keyboard.ts'

/** The archive that a command uses, from `--archive` or ONRECORD_ARCHIVE. By default, the user's own archive. */
export type ArchiveSettings = { readonly archive?: string }

/** What a command does with the archive. Only `create` makes an archive that does not exist. */
export type ArchiveAccess = 'read' | 'write' | 'create'

const showMigration = (done: number, total: number): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `\r\u001B[KUpgrading the archive: ${done} of ${total} stories` : '\r\u001B[K')
}

const isNamed = (cause: unknown, name: string): boolean => cause instanceof Error && cause.name === name

/**
 * Opens an archive. `read` does not write to it, except to upgrade an archive of an earlier version. The user's own
 * archive is created if it does not exist; any other one only by `create`. An upgrade may take long, so the keyboard is
 * released meanwhile and Ctrl-C ends the process. Throws ArchiveError.
 */
const openFor = async (
  { archive: address }: ArchiveSettings,
  access: ArchiveAccess,
  keyboard?: Pick<HeldKeyboard, 'release'>,
): Promise<Archive> => {
  const { openArchive } = await import('./archive-opening.ts')
  const open = (options: { readonly readOnly?: boolean; readonly mustExist?: boolean }) =>
    openArchive(address, { ...options, onMigration: showMigration })
  if (access === 'create') return open({})
  const mustExist = address !== undefined
  if (access === 'write') return open({ mustExist })
  try {
    return await open({ readOnly: true })
  } catch (cause) {
    const isOwnMissing = !mustExist && isNamed(cause, 'ArchiveMissingError')
    if (!isOwnMissing && !isNamed(cause, 'ArchiveOutdatedError')) throw cause
    const takeAgain = keyboard?.release()
    try {
      return await open({ mustExist })
    } finally {
      takeAgain?.()
    }
  }
}

/** Opens the archive, passes it to `work` and closes it in any case. Throws ArchiveError and the errors of `work`. */
export const withArchive = async <Result>(
  settings: ArchiveSettings,
  access: ArchiveAccess,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> => {
  const archive = await openFor(settings, access)
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}

/**
 * Opens the archive for reading. The caller closes it. `undefined` if the user has no archive yet: looking for a story
 * does not create one. Throws ArchiveError, also if an archive is named and does not exist.
 */
export const openExistingArchive = async (
  settings: ArchiveSettings,
  keyboard?: HeldKeyboard,
): Promise<Archive | undefined> => {
  if (settings.archive !== undefined) return openFor(settings, 'read', keyboard)
  const { existsSync } = await import('node:fs')
  const { archiveAddress } = await import('./own-archive.ts')
  const found = archiveAddress()
  return found.engine === 'sqlite' && !existsSync(found.path) ? undefined : openFor(settings, 'read', keyboard)
}
