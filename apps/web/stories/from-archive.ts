import type { ArchiveReads } from '@onrecord/article-archive'
import { type NoAnswer, requests } from './request-context.ts'
import { maxMilliseconds, siteArchive } from './site-archive.ts'

const shared: typeof globalThis & { onrecordTold?: string | undefined } = globalThis

const noAnswers: Readonly<Record<string, NoAnswer>> = {
  ArchiveError: 'unavailable',
  ArchiveMissingError: 'unavailable',
  ArchiveOutdatedError: 'unavailable',
  ArchiveBusyError: 'busy',
  ArchiveTimeoutError: 'too broad',
}

/**
 * Why there is no answer, when that is what an error says. Each part of the site is built with classes of its own, so their
 * names decide.
 */
export const noAnswerOf = (error: unknown): NoAnswer | undefined =>
  error instanceof Error ? noAnswers[error.name] : undefined

/** Whether an error says that a place in a list or another part of a question is none. */
export const isMisasked = (error: unknown): boolean => error instanceof Error && error.name === 'ArchiveQueryError'

/** One line on standard error for the operator, once for each trouble: a reader is told without paths and hosts. */
const report = (message: string | undefined): void => {
  const before = shared.onrecordTold
  if (message === before) return
  shared.onrecordTold = message
  const line = message?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500)
  console.error(`onrecord: ${line ?? 'the archive is back'}`)
}

/** The same questions; what comes of each is told to the operator. */
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

/** The archive under the limits of the request that is being answered. */
const reads = (): ArchiveReads => {
  const request = requests.getStore()
  const begin = (): ArchiveReads =>
    reported(siteArchive().within({ milliseconds: maxMilliseconds, ...(request && { signal: request.signal }) }))
  if (!request) return begin()
  request.reads ??= begin()
  return request.reads
}

/**
 * What `ask` finds in the site's archive. Throws what the archive throws; when it is unavailable, after one line on standard
 * error. The next question tries again.
 */
export const fromArchive = async <Answer>(ask: (archive: ArchiveReads) => Promise<Answer>): Promise<Answer> =>
  ask(reads())
