import type { Article } from '@onrecord/article-data'
import { extractArticle } from '../extract-article.ts'
import { ExtractError } from '../extract-error.ts'
import { extractImported, type StoredStory } from '../extract-imported.ts'
import type { ImportedStory } from '../imported-options.ts'
import { readOptions } from '../options/read-options.ts'
import { type BrowserWorker, hasWorkers } from './open-worker.ts'
import { errorOf, failureReply, type SentOptions, type WorkReply, type WorkRequest } from './worker-messages.ts'
import { openWorkerPool, type WorkerPool } from './worker-pool.ts'

/** A story that could not be imported. `extractAll` passes it on. */
export interface FailedStory {
  readonly kind: 'failure'
  readonly error: Error
}

/** What `extractAll` extracts: a text, or a story as `@onrecord/article-import` yields it. */
export type StoryItem = string | ImportedStory | StoredStory | FailedStory

/** The result for one story. */
export type ExtractedStory<Item> =
  | { readonly kind: 'article'; readonly item: Item; readonly article: Article }
  | { readonly kind: 'failure'; readonly item: Item; readonly error: Error }

/** Options of `extractAll`: those of every story, and how to work. */
export interface ExtractAllOptions extends SentOptions {
  /** How many workers run at the same time. The default is the number of processors. */
  readonly concurrency?: number
  /** Stops the workers, and throws the reason. */
  readonly signal?: AbortSignal
  /** Called after each story with the number of stories done. */
  readonly onProgress?: (done: number) => void
  /** The address, ending in "/", where workers of a browser fetch the weights. Not needed in Node. */
  readonly weights?: string | URL
  /** Starts a worker, if your bundler does not find the package's own: its code is the entry `./worker`. */
  readonly createWorker?: () => BrowserWorker
}

/** Stories in progress for each worker: one that it extracts, and one that waits. */
const storiesPerWorker = 2

const processors = (): number =>
  globalThis.process?.getBuiltinModule?.('node:os')?.availableParallelism() ??
  (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator?.hardwareConcurrency ??
  1

const hereOf = ({ item, options, number }: WorkRequest): WorkReply => {
  try {
    const article = typeof item === 'string' ? extractArticle(item, options) : extractImported(item, options)
    return { kind: 'article', number, article }
  } catch (error) {
    return failureReply(number, error)
  }
}

/** In the calling thread, for platforms without workers. */
const noWorkers: WorkerPool = { run: async (request) => hereOf(request), close: () => {} }

const checkedConcurrency = (concurrency: number): number => {
  if (Number.isSafeInteger(concurrency) && concurrency > 0) return concurrency
  const message = `Expected a whole number from 1, got ${concurrency}.`
  throw new ExtractError('options-invalid', `The option /concurrency cannot be used. ${message}`, [
    { rule: 'options', path: '/concurrency', message },
  ])
}

/** Rejects as soon as the signal aborts. */
const unlessAborted = <Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> => {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.throwIfAborted()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/**
 * The articles of many stories, extracted in threads (Node) or workers (browsers), in the order of the stories. A story
 * that cannot be extracted becomes a failure, and the others continue. Stories are taken from `items` only as fast as they
 * are extracted, so memory does not grow with their number. Throws ExtractError if an option cannot be used, and the
 * reason of an aborted signal.
 */
export async function* extractAll<Item extends StoryItem>(
  items: Iterable<Item> | AsyncIterable<Item>,
  given: ExtractAllOptions = {},
): AsyncGenerator<ExtractedStory<Item>, void, undefined> {
  const { concurrency = processors(), signal, onProgress, weights, createWorker, ...options } = given
  signal?.throwIfAborted()
  readOptions(options)
  const size = checkedConcurrency(concurrency)
  const pool = createWorker || hasWorkers() ? openWorkerPool(size, createWorker) : noWorkers
  const pending: Promise<ExtractedStory<Item>>[] = []
  let [number, done] = [0, 0]

  const extracted = async (item: Item): Promise<ExtractedStory<Item>> => {
    const story: StoryItem = item
    if (typeof story !== 'string' && story.kind === 'failure') return { kind: 'failure', item, error: story.error }
    const sent = weights === undefined ? {} : { weights: String(weights) }
    const reply = await pool.run({ number: number++, item: story, options, ...sent })
    return reply.kind === 'article'
      ? { kind: 'article', item, article: reply.article }
      : { kind: 'failure', item, error: errorOf(reply) }
  }
  const next = async (): Promise<ExtractedStory<Item>> => {
    const story = await unlessAborted(pending.shift() as Promise<ExtractedStory<Item>>, signal)
    done++
    onProgress?.(done)
    return story
  }

  try {
    for await (const item of items) {
      signal?.throwIfAborted()
      pending.push(extracted(item))
      if (pending.length >= size * storiesPerWorker) yield await next()
    }
    while (pending.length > 0) yield await next()
  } finally {
    pool.close()
  }
}
