/** Thrown when the archive cannot be opened, read or written: one clear line that says what and where, with `cause`. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}
