import { statSync } from 'node:fs'
import type { Archive } from '../archive.ts'
import { openSqliteArchive } from '../sqlite/open-sqlite-archive.ts'
import { askDirectly, type ReadName } from './archive-reads.ts'

/** A question to the process that reads; `path` is the SQLite file. */
export interface ReadRequest {
  readonly path: string
  readonly url: string
  readonly name: ReadName
  readonly args: readonly unknown[]
}

/** What comes back: an answer, or an error by its class's name. */
export type ReadReply =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string }

interface Opened {
  readonly archive: Archive
  readonly stamp: string
}

// The process that `startReadProcess` starts.
let opened: Opened | undefined

/** Which file is at the path, and in which state; empty where there is none. */
const stampOf = (path: string): string => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? [found.dev, found.ino, found.size, found.mtimeMs].join(' ') : ''
}

const letGo = async (): Promise<void> => {
  const before = opened
  opened = undefined
  await before?.archive.close()
}

/** The archive, opened again when another file is in its place or it was written to from outside. */
const archiveAt = async ({ path, url }: ReadRequest): Promise<Archive> => {
  const stamp = stampOf(path)
  if (opened && opened.stamp !== stamp) await letGo()
  opened ??= { archive: openSqliteArchive(path, url, { readOnly: true }).archive, stamp }
  return opened.archive
}

const replyTo = async (request: ReadRequest): Promise<ReadReply> => {
  try {
    const archive = await archiveAt(request)
    return { kind: 'answer', answer: await askDirectly(archive)(request.name, request.args) }
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause))
    // What failed may be whole again the next time: a file that was mended in place looks the same from outside.
    if (name === 'ArchiveError') await letGo().catch(() => {})
    return { kind: 'fault', name, message }
  }
}

process.on('message', async (request: ReadRequest) => {
  const reply = await replyTo(request)
  if (process.connected) process.send?.(reply)
})
// Whoever asked is gone, killed outright even.
process.on('disconnect', () => process.exit(0))
// A terminal sends Ctrl-C to every process in it: when to end is for the one that asks to say.
process.on('SIGINT', () => {})
