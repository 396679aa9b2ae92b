import type { Archive } from '@onrecord/article-archive'

/** Which archive a command works on, as `--archive` or ONRECORD_ARCHIVE says it; by default the person's own. */
export type ArchiveSettings = { readonly archive?: string }

/** Opens the archive, hands it to `work` and closes it, whatever comes of it. Throws ArchiveError, and what `work` throws. */
export const withArchive = async <Result>(
  { archive: address }: ArchiveSettings,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> => {
  const { openArchive } = await import('@onrecord/article-archive')
  const archive = await openArchive(address)
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}
