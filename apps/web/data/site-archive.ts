import { type ArchiveReader, openReader } from '@onrecord/article-archive'

/** The server and the pages are built separately, so they share one reader through the global object. */
const shared: typeof globalThis & { onrecordReader?: ArchiveReader } = globalThis

/** The time limit for all queries of one page together, in milliseconds: ONRECORD_DEADLINE_MS, or 2 seconds by default. */
export const maxMilliseconds = Number(process.env.ONRECORD_DEADLINE_MS) || 2000

/**
 * The archive in ONRECORD_ARCHIVE, or the default archive of the `onrecord` command, opened read-only. The first query opens
 * it.
 */
export const siteArchive = (): ArchiveReader => {
  shared.onrecordReader ??= openReader(process.env.ONRECORD_ARCHIVE || undefined, { milliseconds: maxMilliseconds })
  return shared.onrecordReader
}

/** Stops the processes that read the archive and closes its connections. */
export const closeSiteArchive = async (): Promise<void> => {
  const reader = shared.onrecordReader
  delete shared.onrecordReader
  await reader?.close()
}
