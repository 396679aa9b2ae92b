import { type ArchiveReader, openReader } from '@onrecord/article-archive'

/** The server and the pages are built apart from each other and have one archive in common. */
const shared: typeof globalThis & { onrecordReader?: ArchiveReader } = globalThis

/** How long the questions of one page may take together, in milliseconds: 2 seconds unless ONRECORD_DEADLINE_MS says otherwise. */
export const maxMilliseconds = Number(process.env.ONRECORD_DEADLINE_MS) || 2000

/**
 * The archive that ONRECORD_ARCHIVE names, else the one that the `onrecord` command uses, to be read only. Nothing is opened
 * before the first question.
 */
export const siteArchive = (): ArchiveReader => {
  shared.onrecordReader ??= openReader(process.env.ONRECORD_ARCHIVE || undefined, { milliseconds: maxMilliseconds })
  return shared.onrecordReader
}

/** Ends the processes and connections that read. */
export const closeSiteArchive = async (): Promise<void> => {
  const reader = shared.onrecordReader
  delete shared.onrecordReader
  await reader?.close()
}
