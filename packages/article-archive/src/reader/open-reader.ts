import { stat } from 'node:fs/promises'
import type { Archive } from '../archive.ts'
import { archiveAddress } from '../archive-address.ts'
import { timedOut } from '../archive-error.ts'
import { loadPostgres } from '../postgres/load-postgres.ts'
import type { OpenedPostgres } from '../postgres/open-postgres-archive.ts'
import { type ArchiveReads, type AskArchive, askDirectly, readsBy } from './archive-reads.ts'
import { readPool } from './read-pool.ts'

/** Limits for requests that belong together, such as those of one page. */
export interface ReadLimits {
  /** Milliseconds from now for all of them together. */
  readonly milliseconds?: number
  /** Cancels them. */
  readonly signal?: AbortSignal
}

/** A state of an archive, as `ArchiveReader.state` returns it. */
export interface ArchiveState {
  readonly mark: string
  readonly modified?: Date
}

/** A read-only archive in which no request blocks this thread or other requests. */
export interface ArchiveReader extends AsyncDisposable {
  readonly engine: Archive['engine']
  /** The address given to `openReader`, without a password. */
  readonly url: string
  /**
   * The archive's reads under limits. In addition to the archive's errors, they throw ArchiveTimeoutError if an
   * answer takes too long, ArchiveBusyError if a request was still waiting for others at its deadline, and the reason
   * of the signal.
   */
  readonly within: (limits: ReadLimits) => ArchiveReads
  /**
   * A text that changes with every write, for a cache of answers; `undefined` if the archive is missing or
   * unavailable. `modified` is the time of the last write, if known.
   */
  readonly state: () => Promise<ArchiveState | undefined>
  /** Ends the processes and connections of the reader. */
  readonly close: () => Promise<void>
}

const defaultLimit = 60_000

/** Commits change the log, and checkpoints change the file. */
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
    [Symbol.asyncDispose]: async () => pool.close(),
  }
}

/** Requests to a server, which stops long statements itself. No caller waits longer than the limits. */
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
      const late = setTimeout(() => settle(() => reject(timedOut(`PostgreSQL (${name})`))), until - performance.now())
      signal?.addEventListener('abort', abort, { once: true })
      ask(name, args).then(
        (found) => settle(() => resolve(found)),
        (cause: unknown) => settle(() => reject(cause)),
      )
    })

const postgresReader = (address: string, url: string, statementTimeout: number): ArchiveReader => {
  let opened: Promise<OpenedPostgres> | undefined
  const open = (): Promise<OpenedPostgres> => {
    opened ??= loadPostgres().then(({ openPostgresArchive }) =>
      openPostgresArchive(address, url, { readOnly: true, statementTimeout }),
    )
    // The next request tries an unavailable server again.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  const close = async (): Promise<void> => (await opened?.catch(() => undefined))?.archive.close()
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
    close,
    [Symbol.asyncDispose]: close,
  }
}

/**
 * Opens an archive read-only. It writes and creates nothing. Child processes read a SQLite file, because Node cannot
 * stop a running SQLite query in any other way. They open the file on the first request, and again if another file
 * replaces it. PostgreSQL gets `milliseconds` for each statement, one minute by default.
 */
export const openReader = (given?: string, { milliseconds = defaultLimit }: ReadLimits = {}): ArchiveReader => {
  const address = archiveAddress(given)
  return address.engine === 'sqlite'
    ? sqliteReader(address.path, address.url)
    : postgresReader(address.address, address.url, milliseconds)
}
