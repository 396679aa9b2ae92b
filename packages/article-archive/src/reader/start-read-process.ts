import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  ArchiveBusyError,
  ArchiveError,
  ArchiveMissingError,
  ArchiveOutdatedError,
  ArchiveQueryError,
  ArchiveTimeoutError,
} from '../archive-error.ts'
import type { ReadReply, ReadRequest } from './read-process.ts'

/**
 * A process that reads a SQLite archive, one request at a time. While idle, it does not keep the parent process
 * running.
 */
export interface ReadProcess {
  /** Throws the archive's own errors, and ArchiveError if the process ends before it answers. */
  readonly ask: (request: ReadRequest) => Promise<unknown>
  readonly isRunning: () => boolean
  /** Stops it immediately, even during a request. */
  readonly kill: () => void
}

const classes: Readonly<Record<string, typeof ArchiveError>> = {
  ArchiveBusyError,
  ArchiveError,
  ArchiveMissingError,
  ArchiveOutdatedError,
  ArchiveQueryError,
  ArchiveTimeoutError,
}

const errorOf = ({ name, message }: Extract<ReadReply, { kind: 'fault' }>): Error =>
  new (classes[name] ?? Error)(message)

// In two steps, because bundlers would treat a single expression as an asset.
const here = import.meta.url

/** Lower priority than the process that shows the answers. */
const niceness = 10

/**
 * The conditions for resolving packages. Other options of this process, such as those of a test runner, are not
 * passed on.
 */
const conditions = (): readonly string[] =>
  [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(' ')].filter((option) =>
    option.startsWith('--conditions='),
  )

const start = (): ChildProcess => {
  // In the same folder, as source or as build.
  const child = fork(fileURLToPath(new URL(`./read-process${extname(here)}`, here)), [], {
    execArgv: [...conditions()],
    env: { ...process.env, NODE_OPTIONS: '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    if (child.pid !== undefined) setPriority(child.pid, niceness)
  } catch {
    // It has already ended, and its exit event reports that.
  }
  return child
}

/** Starts a reading process. */
export const startReadProcess = (): ReadProcess => {
  const child = start()
  let waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (cause: Error) => void } | undefined
  const rest = (): void => {
    child.unref()
    child.channel?.unref()
  }
  const end = (reason: string): void => {
    process.off('exit', kill)
    waiting?.reject(new ArchiveError(`The archive cannot be read: ${reason}`))
    waiting = undefined
  }
  const kill = (): void => void child.kill('SIGKILL')
  child.on('error', (cause) => end(cause.message))
  child.on('exit', () => end('the process that reads it ended.'))
  child.on('message', (reply: ReadReply) => {
    const asked = waiting
    waiting = undefined
    rest()
    if (reply.kind === 'answer') asked?.resolve(reply.answer)
    else asked?.reject(errorOf(reply))
  })
  process.once('exit', kill)
  rest()
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        child.ref()
        child.channel?.ref()
        child.send(request, (cause) => cause && end(cause.message))
      }),
    isRunning: () => child.connected && child.exitCode === null && child.signalCode === null,
    kill,
  }
}
