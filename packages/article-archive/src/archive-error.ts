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

/** Thrown when there is no archive at an address and none is to be made there. */
export class ArchiveMissingError extends ArchiveError {
  override readonly name = 'ArchiveMissingError'
}

/** Thrown when an archive of an earlier version is to be read as it is: opened once to be written, it is brought up to date. */
export class ArchiveOutdatedError extends ArchiveError {
  override readonly name = 'ArchiveOutdatedError'
}
