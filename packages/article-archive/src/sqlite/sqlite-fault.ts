import { ArchiveError } from '../archive-error.ts'

const reasons: Readonly<Record<number, string>> = {
  5: 'it is locked by another process; try again when that finishes',
  6: 'it is locked by another process; try again when that finishes',
  8: 'it cannot be written to; check its permissions and those of its folder',
  10: 'its disk cannot be read or written; the disk may be full or missing',
  11: 'it is damaged; run "onrecord doctor"',
  13: 'its disk is full; free some space and try again',
  14: 'it cannot be opened; check that its folder exists and is writable',
  26: 'it is not an archive, or it is damaged',
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** SQLite's error code without details; `undefined` for errors of other origin. */
export const sqliteCode = (cause: unknown): number | undefined => {
  const code = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined
  return isNumber(code) ? code & 0xff : undefined
}

/** An error of SQLite as an ArchiveError of one line that names the archive. Other errors are returned unchanged. */
export const sqliteFault = (path: string, cause: unknown): unknown => {
  const code = sqliteCode(cause)
  if (code === undefined || !(cause instanceof Error)) return cause
  const reason = reasons[code] ?? cause.message.replace(/\s+/gu, ' ')
  return new ArchiveError(`The archive ${path} failed: ${reason}.`, { cause })
}
