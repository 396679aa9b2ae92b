import { Worker } from 'node:worker_threads'
import type { PreparedArticle } from '@onrecord/article-archive'
import type { Extractor, ExtractReply, ExtractRequest } from './extract-request.ts'

type Task<Found> = { readonly request: ExtractRequest; readonly resolve: (reply: ExtractReply<Found>) => void }
type Slot<Found> = { readonly worker: Worker; readonly tasks: Map<number, Task<Found>> }

/** So many each: a worker has enough to do while this thread writes a batch, which keeps it from handing out more. */
const tasksOfWorker = 6

/**
 * Room for young objects: more takes memory and makes nothing faster here. And the less the most that a thread may have, the sooner
 * V8 collects its old objects: so memory stays where it is however many stories come.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

// Not written as one expression: bundlers would take the file for an asset.
const here = import.meta.url

const failureOf = ({ origin }: ExtractRequest, reason: string): ExtractReply<never> => ({
  kind: 'failure',
  message: `${JSON.stringify(origin)} cannot be extracted: ${reason}`,
})

/**
 * Extracts in up to `size` threads, each started when the others are busy. A thread that dies takes only what it had in
 * hand: that becomes failures, and a new one does the rest. `file` is what the threads run, with `serveExtractions`.
 */
export const openExtractPool = <Found = PreparedArticle>(
  size: number,
  file: URL = new URL('./extract-worker.js', here),
): Extractor<Found> => {
  const slots = new Set<Slot<Found>>()
  const waiting: Task<Found>[] = []
  let count = 0
  let isClosed = false

  const start = (): Slot<Found> => {
    const slot: Slot<Found> = { worker: new Worker(file, { resourceLimits }), tasks: new Map() }
    const end = (reason: string) => {
      slots.delete(slot)
      // It takes them in their order: the first is what it died of, the others were not begun.
      const [first, ...others] = slot.tasks.values()
      first?.resolve(failureOf(first.request, reason))
      waiting.unshift(...others)
      slot.tasks.clear()
      assign()
    }
    slot.worker.on('message', ({ number, reply }: { readonly number: number; readonly reply: ExtractReply<Found> }) => {
      slot.tasks.get(number)?.resolve(reply)
      slot.tasks.delete(number)
      assign()
    })
    slot.worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)))
    slot.worker.on('exit', () => end('its thread ended.'))
    slots.add(slot)
    return slot
  }

  const freeSlot = (): Slot<Found> | undefined => {
    const [least] = [...slots].sort((a, b) => a.tasks.size - b.tasks.size)
    if (least?.tasks.size === 0) return least
    if (slots.size < size) return start()
    return least && least.tasks.size < tasksOfWorker ? least : undefined
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

  return {
    extract: (request) =>
      new Promise((resolve) => {
        waiting.push({ request, resolve })
        assign()
      }),
    close: async () => {
      isClosed = true
      await Promise.all([...slots].map(({ worker }) => worker.terminate()))
      for (const { request, resolve } of waiting.splice(0)) resolve(failureOf(request, 'it was stopped.'))
    },
  }
}
