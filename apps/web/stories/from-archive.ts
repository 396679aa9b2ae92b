import type { Archive } from '@onrecord/article-archive'
import { letGoOfArchive, siteArchive } from './site-archive.ts'

const shared: typeof globalThis & { onrecordTold?: string | undefined } = globalThis

/** True for what an archive throws; each part of the site is built with a class of its own, so the name decides. */
export const isArchiveFault = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'ArchiveError'

/** One line on standard error for whoever runs the site, once for each trouble: a reader is told without paths and hosts. */
const tell = (message: string | undefined): void => {
  const before = shared.onrecordTold
  if (message === before) return
  shared.onrecordTold = message
  const line = message?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500)
  console.error(`onrecord: ${line ?? 'the archive is back'}`)
}

/**
 * What `ask` finds in the site's archive. Throws ArchiveError when it is away, after one line on standard error; the next
 * question tries anew.
 */
export const fromArchive = async <Answer>(ask: (archive: Archive) => Promise<Answer>): Promise<Answer> => {
  try {
    const answer = await ask(await siteArchive())
    tell(undefined)
    return answer
  } catch (error) {
    if (isArchiveFault(error)) {
      tell(error.message)
      await letGoOfArchive()
    }
    throw error
  }
}
