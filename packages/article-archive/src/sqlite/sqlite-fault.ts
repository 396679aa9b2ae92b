import { ArchiveError } from '../archive-error.ts'

const reasons: Readonly<Record<number, string>> = {
  5: 'another process is writing to it; try again when that is done',
  6: 'another process is writing to it; try again when that is done',
  8: 'it cannot be written to; check its permissions and those of its folder',
  10: 'its disk cannot be read or written; the disk may be full or gone',
  11: 'it is damaged; "onrecord doctor" says what to do',
  13: 'its disk is full; free some space and try again',
  14: 'it cannot be opened; check that the folder is there and may be written to',
  26: 'it is no archive, or a damaged one',
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
