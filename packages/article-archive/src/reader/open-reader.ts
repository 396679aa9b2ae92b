import type { Archive } from '../archive.ts'
import { archiveAddress } from '../archive-address.ts'
import { ArchiveTimeoutError } from '../archive-error.ts'
import { type ArchiveReads, type AskArchive, askDirectly, readsBy } from './archive-reads.ts'
import { readPool } from './read-pool.ts'

/** Limits for questions that belong together, such as those of one page. */
export interface ReadLimits {
  /** Milliseconds from now that they may take altogether. */
  readonly milliseconds?: number
  /** Gives them up when it is aborted. */
  readonly signal?: AbortSignal
}

/** An archive to be read only, in which no question keeps this thread or other questions waiting. */
export interface ArchiveReader {
  readonly engine: Archive['engine']
  /** As `openReader` was given it, without a password. */
  readonly url: string
  /**
   * The archive's reads under limits. Beside what the archive throws they throw ArchiveTimeoutError when an answer takes too
   * long, ArchiveBusyError when others kept the question waiting for that long, and the signal's reason.
   */
  readonly within: (limits: ReadLimits) => ArchiveReads
  readonly close: () => Promise<void>
}

const defaultLimit = 60_000

const sqliteReader = (path: string, url: string): ArchiveReader => {
  const pool = readPool()
  return {
    engine: 'sqlite',
    url,
    within: ({ milliseconds = defaultLimit, signal }) => {
      const until = performance.now() + milliseconds
      return readsBy((name, args) => pool.ask({ request: { path, url, name, args }, until, signal }))
    },
    close: async () => pool.close(),
  }
}

/** Answers by the server itself, which stops what takes too long; nobody waits for it longer than the limits say. */
const limited =
  (ask: AskArchive, until: number, signal: AbortSignal | undefined): AskArchive =>
  (name, args) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const settle = (end: () => void): void => {
        clearTimeout(late)
        signal?.removeEventListener('abort', abort)
        end()
      }
      const abort = (): void => settle(() => reject(signal?.reason))
      const late = setTimeout(
        () => settle(() => reject(new ArchiveTimeoutError(`PostgreSQL had no answer in time (${name}).`))),
        until - performance.now(),
      )
      signal?.addEventListener('abort', abort, { once: true })
      ask(name, args).then(
        (found) => settle(() => resolve(found)),
        (cause: unknown) => settle(() => reject(cause)),
      )
    })

const postgresReader = (address: string, url: string, statementTimeout: number): ArchiveReader => {
  let opened: Promise<Archive> | undefined
  const archive = (): Promise<Archive> => {
    opened ??= import('../postgres/open-postgres-archive.ts').then(async ({ openPostgresArchive }) => {
      return (await openPostgresArchive(address, url, { readOnly: true, statementTimeout })).archive
    })
    // A server that is away now is asked again with the next question.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  return {
    engine: 'postgres',
    url,
    within: ({ milliseconds = statementTimeout, signal }) =>
      readsBy(
        limited(
          async (name, args) => askDirectly(await archive())(name, args),
          performance.now() + milliseconds,
          signal,
        ),
      ),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  }
}

/**
 * Opens an archive to be read only, without writing or making anything. A SQLite file is read by processes of their own: SQLite in
 * Node can be stopped in the middle of a question in no other way. They open the file with the first question, and again
 * when another is in its place. PostgreSQL is given `milliseconds` for each of its statements, a minute unless told.
 */
export const openReader = (given?: string, { milliseconds = defaultLimit }: ReadLimits = {}): ArchiveReader => {
  const address = archiveAddress(given)
  return address.engine === 'sqlite'
    ? sqliteReader(address.path, address.url)
    : postgresReader(address.address, address.url, milliseconds)
}
