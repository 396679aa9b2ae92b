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

/** A process that reads a SQLite archive, one question at a time. It keeps no process from ending while it is idle. */
export interface ReadProcess {
  /** Throws the archive's own errors, and ArchiveError when the process ends before it has answered. */
  readonly ask: (request: ReadRequest) => Promise<unknown>
  readonly isRunning: () => boolean
  /** Ends it at once, in the middle of a question even. */
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

// Not written as one expression: bundlers would take the file for an asset.
const here = import.meta.url

/** Behind whoever shows the answers, where both want the same processor. */
const niceness = 10

/** The conditions that packages are resolved with; other options of this process, such as what a test loads, are its own. */
const conditions = (): readonly string[] =>
  [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(' ')].filter((option) =>
    option.startsWith('--conditions='),
  )

const start = (): ChildProcess => {
  // Beside this file, as source or as built.
  const child = fork(fileURLToPath(new URL(`./read-process${extname(here)}`, here)), [], {
    execArgv: [...conditions()],
    env: { ...process.env, NODE_OPTIONS: '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    if (child.pid !== undefined) setPriority(child.pid, niceness)
  } catch {
    // It has ended already, which its own event tells.
  }
  return child
}

/** Starts such a process. */
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
