import { OnRecordError } from '@onrecord/article-data/error'

/** What failed: one code for each class of error. */
export type ArchiveErrorCode =
  | 'archive-failed'
  | 'archive-query'
  | 'archive-timeout'
  | 'archive-busy'
  | 'archive-missing'
  | 'archive-outdated'

/**
 * Thrown if an archive cannot be opened, read or written. The message is one line that says what failed and where.
 * `cause` has the original error.
 */
export class ArchiveError extends OnRecordError {
  override readonly name: string = 'ArchiveError'
  readonly code: ArchiveErrorCode = 'archive-failed'
}

/** Thrown for a request that cannot be answered as it is, such as a cursor that no page returned. */
export class ArchiveQueryError extends ArchiveError {
  override readonly name = 'ArchiveQueryError'
  override readonly code = 'archive-query'
}

/** Thrown if an answer took longer than the deadline: the query was too broad. */
export class ArchiveTimeoutError extends ArchiveError {
  override readonly name = 'ArchiveTimeoutError'
  override readonly code = 'archive-timeout'
}

/** The error of an archive that did not answer in time. `archive` is its name in a sentence, such as "The archive". */
export const timedOut = (archive: string, cause?: unknown): ArchiveTimeoutError =>
  new ArchiveTimeoutError(`${archive} did not answer in time: the query is too broad. Make it narrower.`, { cause })

/** Thrown if a request was still waiting for others at its deadline. The same request may succeed a moment later. */
export class ArchiveBusyError extends ArchiveError {
  override readonly name = 'ArchiveBusyError'
  override readonly code = 'archive-busy'
}

/** Thrown if there is no archive at an address and none may be created. */
export class ArchiveMissingError extends ArchiveError {
  override readonly name = 'ArchiveMissingError'
  override readonly code = 'archive-missing'
}

/** Thrown if an archive of an earlier version is opened read-only. Open it once for writing to update it. */
export class ArchiveOutdatedError extends ArchiveError {
  override readonly name = 'ArchiveOutdatedError'
  override readonly code = 'archive-outdated'
}
