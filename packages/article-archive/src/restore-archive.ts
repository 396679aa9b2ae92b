import { constants } from 'node:fs'
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { archiveAddress } from './archive-address.ts'
import { ArchiveError } from './archive-error.ts'
import { openArchive } from './open-archive.ts'

/** The result of a restore: the number of stories, and where the replaced archive is now. */
export interface Restored {
  readonly articles: number
  readonly replaced?: string
}

const pathOf = (url: string | undefined): string => {
  const address = archiveAddress(url)
  if (address.engine === 'sqlite') return address.path
  throw new ArchiveError('This archive is in PostgreSQL. Restore it with pg_restore, or from base backups and WAL.')
}

/** Checks a whole archive and returns its number of stories. Throws ArchiveError if `doctor` finds a fault. */
export const verifyArchive = async (path: string): Promise<number> => {
  const archive = await openArchive(`sqlite:${path}`, { readOnly: true })
  try {
    const { faults } = await archive.doctor()
    if (faults.length > 0)
      throw new ArchiveError(`The copy ${path} is damaged: ${faults[0]} Use another backup, or create a new one.`)
    return (await archive.stats()).articles
  } finally {
    await archive.close()
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Renames the archive with its log files. */
const moveAway = async (path: string, to: string): Promise<void> => {
  for (const part of ['-wal', '-shm', ''])
    if (await isThere(`${path}${part}`)) await rename(`${path}${part}`, `${to}${part}`)
}

/**
 * Replaces a SQLite archive with a backup. `url` is as for `openArchive`. The backup is checked first, and then its
 * copy. The replaced archive, damaged or not, stays in the same folder under another name. Throws ArchiveError, and
 * then nothing has changed.
 */
export const restoreArchive = async (backup: string, url?: string): Promise<Restored> => {
  const path = pathOf(url)
  if (!(await isThere(backup)))
    throw new ArchiveError(`The backup ${backup} does not exist. Name the file that "onrecord backup" wrote.`)
  await verifyArchive(backup)
  const mark = new Date().toISOString().replaceAll(/[:.]/gu, '-')
  const copy = `${path}.restoring-${mark}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await copyFile(backup, copy, constants.COPYFILE_EXCL)
    const articles = await verifyArchive(copy)
    const hadOne = await isThere(path)
    const replaced = `${path}.replaced-${mark}`
    if (hadOne) await moveAway(path, replaced)
    await rename(copy, path)
    return { articles, ...(hadOne && { replaced }) }
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ArchiveError(`The backup ${backup} could not be restored to ${path}: ${why}.`, { cause })
  } finally {
    for (const part of ['', '-wal', '-shm']) await rm(`${copy}${part}`, { force: true })
  }
}
