import { statSync } from 'node:fs'
import type { Archive } from '../archive.ts'
import { openSqliteArchive } from '../sqlite/open-sqlite-archive.ts'
import { askDirectly, type ReadName } from './archive-reads.ts'

/** A request to the reading process. `path` is the SQLite file. */
export interface ReadRequest {
  readonly path: string
  readonly url: string
  readonly name: ReadName
  readonly args: readonly unknown[]
}

/** The reply: an answer, or an error with the name of its class. */
export type ReadReply =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string }

interface Opened {
  readonly archive: Archive
  readonly stamp: string
}

// This file is the process that `startReadProcess` starts.
let opened: Opened | undefined

/** The identity and state of the file at the path; empty if there is none. */
const stampOf = (path: string): string => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? [found.dev, found.ino, found.size, found.mtimeMs].join(' ') : ''
}

const letGo = async (): Promise<void> => {
  const before = opened
  opened = undefined
  await before?.archive.close()
}

/** The archive. It is opened again if another file replaced it or another process wrote to it. */
const archiveAt = async ({ path, url }: ReadRequest): Promise<Archive> => {
  const stamp = stampOf(path)
  if (opened && opened.stamp !== stamp) await letGo()
  opened ??= { archive: (await openSqliteArchive(path, url, { readOnly: true })).archive, stamp }
  return opened.archive
}

const replyTo = async (request: ReadRequest): Promise<ReadReply> => {
  try {
    const archive = await archiveAt(request)
    return { kind: 'answer', answer: await askDirectly(archive)(request.name, request.args) }
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause))
    // A file that was repaired in place looks the same from outside, so the next request opens it again.
    if (name === 'ArchiveError') await letGo().catch(() => {})
    return { kind: 'fault', name, message }
  }
}

process.on('message', async (request: ReadRequest) => {
  const reply = await replyTo(request)
  if (process.connected) process.send?.(reply)
})
// The parent process has ended, perhaps by a kill.
process.on('disconnect', () => process.exit(0))
// A terminal sends Ctrl-C to all of its processes, but the parent decides when this one ends.
process.on('SIGINT', () => {})
