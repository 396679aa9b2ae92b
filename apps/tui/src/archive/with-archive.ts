import type { Archive } from '@onrecord/article-archive'

/** Which archive a command works on, as `--archive` or ONRECORD_ARCHIVE says it; by default the person's own. */
export type ArchiveSettings = { readonly archive?: string }

const showMigration = (done: number, total: number): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `\r\u001B[KUpdating the archive: ${done} of ${total} stories` : '\r\u001B[K')
}

/** Opens the archive, hands it to `work` and closes it, whatever comes of it. Throws ArchiveError, and what `work` throws. */
export const withArchive = async <Result>(
  { archive: address }: ArchiveSettings,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> => {
  const { openArchive } = await import('@onrecord/article-archive')
  const archive = await openArchive(address, { onMigration: showMigration })
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}
