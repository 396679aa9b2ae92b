import type { ArchiveReads } from '@onrecord/article-archive'
import { keptReads } from './kept-reads.ts'
import { type NoAnswer, requests } from './request-context.ts'
import { maxMilliseconds, siteArchive } from './site-archive.ts'

const shared: typeof globalThis & { onrecordReported?: string | undefined } = globalThis

const noAnswers: Readonly<Record<string, NoAnswer>> = {
  ArchiveError: 'unavailable',
  ArchiveMissingError: 'unavailable',
  ArchiveOutdatedError: 'unavailable',
  ArchiveBusyError: 'busy',
  ArchiveTimeoutError: 'too broad',
}

/**
 * Why the archive has no answer, if an error says so. The server and the pages are built separately and have different
 * copies of the error classes, so the class name decides.
 */
export const noAnswerOf = (error: unknown): NoAnswer | undefined =>
  error instanceof Error ? noAnswers[error.name] : undefined

/** Whether an error says that a cursor or another part of the request is invalid. */
export const isInvalidQuery = (error: unknown): boolean => error instanceof Error && error.name === 'ArchiveQueryError'

/** Writes one line to stderr for the operator, once for each failure. Readers see no paths and no hosts. */
const report = (message: string | undefined): void => {
  const before = shared.onrecordReported
  if (message === before) return
  shared.onrecordReported = message
  const line = message?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500)
  console.error(`onrecord: ${line ?? 'the archive is back'}`)
}

/** The same reads, with failures reported to the operator. */
const reported = (reads: ArchiveReads): ArchiveReads =>
  Object.fromEntries(
    Object.entries(reads).map(([name, read]) => [
      name,
      async (...args: readonly unknown[]) => {
        try {
          const answer = await (read as (...given: readonly unknown[]) => Promise<unknown>)(...args)
          report(undefined)
          return answer
        } catch (error) {
          if (error instanceof Error && noAnswerOf(error) === 'unavailable') report(error.message)
          throw error
        }
      },
    ]),
  ) as ArchiveReads

/** The archive, with the time limit and the abort signal of the current request. */
const reads = (): ArchiveReads => {
  const request = requests.getStore()
  const begin = (): ArchiveReads =>
    reported(siteArchive().within({ milliseconds: maxMilliseconds, ...(request && { signal: request.signal }) }))
  if (!request) return begin()
  request.reads ??= request.state === undefined ? begin() : keptReads(begin(), request.state)
  return request.reads
}

/**
 * The result of `read` on the site's archive. Throws what the archive throws. If the archive is unavailable, writes one line to
 * stderr first; the next call tries again.
 */
export const fromArchive = async <Answer>(read: (archive: ArchiveReads) => Promise<Answer>): Promise<Answer> =>
  read(reads())
