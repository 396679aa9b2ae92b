import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PutResult } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import type { PreparedArticle } from '../indexing/prepared-article.ts'
import type { WriteReply, WriteRequest } from './write-thread.ts'

/** A thread that writes to a SQLite file. Articles are kept in the order they were put. */
export interface Writer {
  readonly put: (articles: readonly PreparedArticle[], kept: number) => Promise<readonly PutResult[]>
  /** Ends the thread after what was put. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (results: readonly PutResult[]) => void
  readonly reject: (fault: Error) => void
}

const faultOf = ({ fault, isArchiveError }: Extract<WriteReply, { kind: 'fault' }>): Error =>
  isArchiveError ? new ArchiveError(fault.message, { cause: fault.cause }) : fault

// The less the most that a thread may have, the sooner V8 collects: its memory does not grow with what was put.
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

// Not written as one expression: bundlers would take the file for an asset.
const here = import.meta.url

/** Starts a thread that writes to the archive at `path`; it keeps no process from ending but while it writes. */
export const openWriter = (path: string): Writer => {
  // Beside this file, as source or as built.
  const worker = new Worker(new URL(`./write-thread${extname(here)}`, here), { workerData: path, resourceLimits })
  const waiting: Waiting[] = []
  let ended: Error | undefined
  const end = (reason: string): void => {
    ended ??= new ArchiveError(`The archive ${path} cannot be written: ${reason}`)
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      end('its thread ended.')
      resolve()
    })
  })
  worker.on('error', (cause) => end(cause instanceof Error ? cause.message : String(cause)))
  worker.on('message', (reply: WriteReply) => {
    const first = waiting.shift()
    if (waiting.length === 0) worker.unref()
    if (reply.kind === 'kept') first?.resolve(reply.results)
    else first?.reject(faultOf(reply))
  })
  worker.unref()
  const send = (request: WriteRequest): void => {
    worker.ref()
    worker.postMessage(request)
  }
  return {
    put: (articles, kept) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        waiting.push({ resolve, reject })
        send({ articles, kept })
      }),
    close: () => {
      send(undefined)
      return exited
    },
  }
}
