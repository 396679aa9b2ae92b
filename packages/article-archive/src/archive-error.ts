/** Thrown when the archive cannot be opened, read or written: one clear line that says what and where, with `cause`. */
export class ArchiveError extends Error {
  override readonly name: string = 'ArchiveError'
}

/** Thrown for a question that has no answer as it was asked, such as a page after a cursor that no page gave. */
export class ArchiveQueryError extends ArchiveError {
  override readonly name = 'ArchiveQueryError'
}

/** Thrown when an answer took longer than the deadline: the question was too broad. */
export class ArchiveTimeoutError extends ArchiveError {
  override readonly name = 'ArchiveTimeoutError'
}

/** Thrown when other questions kept this one waiting until its deadline: the same question may work in a moment. */
export class ArchiveBusyError extends ArchiveError {
  override readonly name = 'ArchiveBusyError'
}
