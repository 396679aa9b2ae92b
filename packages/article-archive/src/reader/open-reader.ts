import { stat } from 'node:fs/promises'
import type { Archive } from '../archive.ts'
import { archiveAddress } from '../archive-address.ts'
import { ArchiveTimeoutError } from '../archive-error.ts'
import type { OpenedPostgres } from '../postgres/open-postgres-archive.ts'
import { type ArchiveReads, type AskArchive, askDirectly, readsBy } from './archive-reads.ts'
import { readPool } from './read-pool.ts'

/** Limits for questions that belong together, such as those of one page. */
export interface ReadLimits {
  /** Milliseconds from now that they may take altogether. */
  readonly milliseconds?: number
  /** Gives them up when it is aborted. */
  readonly signal?: AbortSignal
}

/** A state of an archive, as `ArchiveReader.state` gives it. */
export interface ArchiveState {
  readonly mark: string
  readonly modified?: Date
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
  /**
   * A text that is another one after everything that was written, for a cache of answers; `undefined` when the archive is
   * not there or does not answer. `modified`: when it was written last, where that is known.
   */
  readonly state: () => Promise<ArchiveState | undefined>
  readonly close: () => Promise<void>
}

const defaultLimit = 60_000

/** Commits change the log, and what takes them over from there changes the file. */
const fileState = async (path: string): Promise<ArchiveState | undefined> => {
  const [file, log] = await Promise.all(
    [path, `${path}-wal`].map((name) =>
      stat(/* turbopackIgnore: true */ name, { bigint: true }).catch(() => undefined),
    ),
  )
  if (!file) return undefined
  const parts = [file, ...(log ? [log] : [])]
  return {
    mark: parts.map(({ dev, ino, size, mtimeNs }) => [dev, ino, size, mtimeNs].join('.')).join(' '),
    modified: new Date(Math.max(...parts.map(({ mtimeMs }) => Number(mtimeMs)))),
  }
}

const sqliteReader = (path: string, url: string): ArchiveReader => {
  const pool = readPool()
  return {
    engine: 'sqlite',
    url,
    within: ({ milliseconds = defaultLimit, signal }) => {
      const until = performance.now() + milliseconds
      return readsBy((name, args) => pool.ask({ request: { path, url, name, args }, until, signal }))
    },
    state: () => fileState(path),
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
  let opened: Promise<OpenedPostgres> | undefined
  const open = (): Promise<OpenedPostgres> => {
    opened ??= import('../postgres/open-postgres-archive.ts').then(({ openPostgresArchive }) =>
      openPostgresArchive(address, url, { readOnly: true, statementTimeout }),
    )
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
          async (name, args) => askDirectly((await open()).archive)(name, args),
          performance.now() + milliseconds,
          signal,
        ),
      ),
    state: () =>
      open()
        .then((archive) => archive.state())
        .then((mark) => ({ mark }))
        .catch(() => undefined),
    close: async () => (await opened?.catch(() => undefined))?.archive.close(),
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
