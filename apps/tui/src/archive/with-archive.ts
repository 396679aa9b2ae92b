import type { Archive } from '@onrecord/article-archive'
import type { HeldKeyboard } from '../terminal/hold-keyboard.ts'

/** Which archive a command works on, as `--archive` or ONRECORD_ARCHIVE says it; by default the person's own. */
export type ArchiveSettings = { readonly archive?: string }

/** What a command does with the archive: `create` makes one that is not there. */
export type ArchiveAccess = 'read' | 'write' | 'create'

const showMigration = (done: number, total: number): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `\r\u001B[KUpdating the archive: ${done} of ${total} stories` : '\r\u001B[K')
}

const isNamed = (cause: unknown, name: string): boolean => cause instanceof Error && cause.name === name

/**
 * Opens an archive. To be read, it is not written to, unless it is of an earlier version. Only the person's own is made when
 * it is not there, and any other one by `create`. A keyboard is let go while it is brought up to date: that may take long, and
 * Ctrl-C has to end it. Throws ArchiveError.
 */
export const openFor = async (
  { archive: address }: ArchiveSettings,
  access: ArchiveAccess,
  keyboard?: Pick<HeldKeyboard, 'letGo'>,
): Promise<Archive> => {
  const { openArchive } = await import('@onrecord/article-archive')
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
    const takeAgain = keyboard?.letGo()
    try {
      return await open({ mustExist })
    } finally {
      takeAgain?.()
    }
  }
}

/** Opens the archive, hands it to `work` and closes it, whatever comes of it. Throws ArchiveError, and what `work` throws. */
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
