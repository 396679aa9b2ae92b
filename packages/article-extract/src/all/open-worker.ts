import type { WorkReply, WorkRequest } from './worker-messages.ts'

/** A worker of any platform. */
export interface OpenWorker {
  readonly post: (request: WorkRequest) => void
  readonly close: () => void
}

/** What happens to a worker. `onEnd` is called once, when it fails or ends. */
export interface WorkerEvents {
  readonly onReply: (reply: WorkReply) => void
  readonly onEnd: (reason: string) => void
}

/** The part of a browser's Worker that is used here; TypeScript's library for Node does not have it. */
export interface BrowserWorker {
  /** Sends a request to the worker. */
  postMessage(request: unknown): void
  /** Ends the worker. */
  terminate(): void
  /** Calls back for each reply of the worker, or when it fails. */
  addEventListener(
    event: string,
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void
}

declare const Worker: new (file: URL, options: { readonly type: 'module' }) => BrowserWorker

// In two steps, because bundlers would treat a single expression as an asset.
const here = import.meta.url
const isSource = here?.endsWith('.ts')

const threads = () => globalThis.process?.getBuiltinModule?.('node:worker_threads')

/** Whether this platform can start workers. */
export const hasWorkers = (): boolean => threads() !== undefined || typeof Worker === 'function'

const inNode = (
  { Worker: Thread }: NonNullable<ReturnType<typeof threads>>,
  { onReply, onEnd }: WorkerEvents,
): OpenWorker => {
  const thread = new Thread(new URL(`./extract-worker.${isSource ? 'ts' : 'js'}`, here))
  thread.on('message', onReply)
  thread.on('error', (error) => onEnd(error instanceof Error ? error.message : String(error)))
  thread.on('exit', () => onEnd('the worker ended.'))
  return { post: (request) => thread.postMessage(request), close: () => void thread.terminate() }
}

const inBrowser = (worker: BrowserWorker, { onReply, onEnd }: WorkerEvents): OpenWorker => {
  worker.addEventListener('message', ({ data }) => onReply(data as WorkReply))
  worker.addEventListener('error', ({ message }) => onEnd(message ?? 'the worker could not be started.'))
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() }
}

/** Starts a worker: a thread in Node, a module worker in browsers, or what `create` returns. */
export const openWorker = (events: WorkerEvents, create?: () => BrowserWorker): OpenWorker => {
  if (create) return inBrowser(create(), events)
  const node = threads()
  if (node) return inNode(node, events)
  // In this form, bundlers find the file and bundle it.
  return inBrowser(new Worker(new URL('./extract-worker.js', import.meta.url), { type: 'module' }), events)
}
