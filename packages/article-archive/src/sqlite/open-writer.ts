import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PutResult } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import type { PreparedArticle } from '../indexing/prepared-article.ts'
import { newClaim, take } from './write-claim.ts'
import type { WriteReply, WriteRequest } from './write-thread.ts'

/** A thread that writes to a SQLite file. Articles are stored in the order of the calls. */
export interface Writer {
  /** Rejects with the signal's reason if it is aborted before the commit begins, and then nothing is stored. */
  readonly put: (
    articles: readonly PreparedArticle[],
    storedAt: number,
    signal?: AbortSignal,
  ) => Promise<readonly PutResult[]>
  /** Ends the thread after all pending writes. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (results: readonly PutResult[]) => void
  readonly reject: (fault: Error) => void
}

const faultOf = ({ fault, isArchiveError }: Extract<WriteReply, { kind: 'fault' }>): Error =>
  isArchiveError ? new ArchiveError(fault.message, { cause: fault.cause }) : fault

// With lower limits, V8 collects garbage earlier, and memory does not grow with the number of articles.
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

// In two steps, because bundlers would treat a single expression as an asset.
const here = import.meta.url

/** Starts a thread that writes to the archive at `path`. It keeps the process running only while it writes. */
export const openWriter = (path: string): Writer => {
  // In the same folder, as source or as build.
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
    if (reply.kind === 'stored') first?.resolve(reply.results)
    else first?.reject(faultOf(reply))
  })
  worker.unref()
  const send = (request: WriteRequest): void => {
    worker.ref()
    worker.postMessage(request)
  }
  return {
    put: (articles, storedAt, signal) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        signal?.throwIfAborted()
        const claim = signal && newClaim()
        const abort = (): void => {
          if (claim && take(claim, 'aborted')) reject(signal?.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
        const done = (): void => signal?.removeEventListener('abort', abort)
        waiting.push({
          resolve: (results) => {
            done()
            resolve(results)
          },
          reject: (fault) => {
            done()
            reject(fault)
          },
        })
        send({ articles, storedAt, ...(claim && { claim }) })
      }),
    close: () => {
      send(undefined)
      return exited
    },
  }
}
