import { Worker } from 'node:worker_threads'
import type { PreparedArticle } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { type Extractor, type ExtractReply, type ExtractRequest, takesLong } from './extract-request.ts'
import { extractFailure, extractOne, makeRoom } from './extract-text.ts'

type Task<Result> = { readonly request: ExtractRequest; readonly resolve: (reply: ExtractReply<Result>) => void }
type Slot<Result> = {
  readonly worker: Worker
  readonly tasks: Map<number, Task<Result>>
  readonly ended: Promise<void>
}

/** The maximum for each worker: enough work while this thread writes a batch and cannot assign more. */
const maxTasksPerWorker = 6

/** How long a thread may take to finish its text when the pool closes. */
const maxClosingMilliseconds = 2_000

/**
 * More room for young objects takes memory and makes nothing faster here. The lower the maximum for old objects, the
 * sooner V8 collects them, so memory stays constant however many stories there are.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

// As one expression, bundlers would treat the file as an asset.
const here = import.meta.url

/**
 * Extracts in up to `size` threads. A thread starts when the others are busy. When a thread dies, the text that it was
 * extracting becomes a failure, and a new thread does the rest. `file` is the code of the threads, with
 * `serveExtractions`.
 */
export const openExtractPool = <Result = PreparedArticle>(
  size: number,
  file: URL = new URL('./extract-worker.js', here),
): Extractor<Result> => {
  makeRoom()
  const slots = new Set<Slot<Result>>()
  const waiting: Task<Result>[] = []
  const stopped = new Int32Array(new SharedArrayBuffer(4))
  let count = 0
  let isClosed = false

  const start = (): Slot<Result> => {
    const worker = new Worker(file, { resourceLimits, workerData: stopped })
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    const slot: Slot<Result> = { worker, tasks: new Map(), ended }
    const end = (reason: string) => {
      slots.delete(slot)
      // A thread works in order: it died of the first task and did not begin the others.
      const [first, ...others] = slot.tasks.values()
      first?.resolve(extractFailure(first.request, reason))
      waiting.unshift(...others)
      slot.tasks.clear()
      assign()
    }
    worker.on('message', ({ number, reply }: { readonly number: number; readonly reply: ExtractReply<Result> }) => {
      slot.tasks.get(number)?.resolve(reply)
      slot.tasks.delete(number)
      assign()
    })
    worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)))
    worker.on('exit', () => end('its thread ended.'))
    slots.add(slot)
    return slot
  }

  const freeSlot = (): Slot<Result> | undefined => {
    const [least] = [...slots].sort((a, b) => a.tasks.size - b.tasks.size)
    if (least?.tasks.size === 0) return least
    if (slots.size < size) return start()
    return least && least.tasks.size < maxTasksPerWorker ? least : undefined
  }

  const assign = (): void => {
    while (!isClosed && waiting.length > 0) {
      const slot = freeSlot()
      const task = slot && waiting.shift()
      if (!slot || !task) return
      count++
      slot.tasks.set(count, task)
      slot.worker.postMessage({ number: count, request: task.request })
    }
  }

  /**
   * Ends a thread between two texts. Node aborts the process when a thread is terminated while it compresses an article.
   * Only a thread with a text that takes long is terminated.
   */
  const endThread = async ({ worker, ended }: Slot<Result>): Promise<void> => {
    const timer = setTimeout(() => void worker.terminate(), maxClosingMilliseconds)
    worker.postMessage(undefined)
    await ended
    clearTimeout(timer)
  }

  return {
    extract: (request) =>
      new Promise((resolve) => {
        waiting.push({ request, resolve })
        assign()
      }),
    close: async () => {
      isClosed = true
      Atomics.store(stopped, 0, 1)
      await Promise.all([...slots].map(endThread))
      for (const { request, resolve } of waiting.splice(0)) resolve(extractFailure(request, 'the command was stopped.'))
    },
  }
}

/** Extracts one text like `extractOne`. A long text gets its own thread, so that this one can react to keys. */
export const extractInBackground = async (request: ExtractRequest): Promise<ExtractReply<Article>> => {
  if (!takesLong(request)) return extractOne(request)
  const pool = openExtractPool<Article>(1, new URL('./extract-article-worker.js', here))
  try {
    return await pool.extract(request)
  } finally {
    await pool.close()
  }
}
