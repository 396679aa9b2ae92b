import { ArchiveError, ArchiveMissingError, ArchiveOutdatedError } from './archive-error.ts'

/** The error for an address or path without an archive. */
export const missingArchive = (where: string): ArchiveMissingError =>
  new ArchiveMissingError(
    `The archive ${where} does not exist. Choose another one, or create it by adding a story: onrecord add FILE`,
  )

/** The error for an archive of a later version than `latest`, the one that this package writes. */
export const newerArchive = (where: string, version: number, latest: number): ArchiveError =>
  new ArchiveError(
    `The archive at ${where} has version ${version}, but this On Record supports versions up to ${latest}. Update On Record to open it.`,
  )

/** The error for an archive of an earlier version than `latest` that may not be written. */
export const outdatedArchive = (where: string, version: number, latest: number): ArchiveOutdatedError =>
  new ArchiveOutdatedError(
    `The archive at ${where} has version ${version}, but reading it requires version ${latest}. Update it with "onrecord stats" where it can be written.`,
  )
