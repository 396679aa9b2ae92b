import { type BrowserWorker, type OpenWorker, openWorker } from './open-worker.ts'
import { failureReply, type WorkReply, type WorkRequest } from './worker-messages.ts'

interface Task {
  readonly request: WorkRequest
  readonly resolve: (reply: WorkReply) => void
}

/** Workers that do one task at a time each. */
export interface WorkerPool {
  readonly run: (request: WorkRequest) => Promise<WorkReply>
  readonly close: () => void
}

/**
 * A pool of up to `size` workers. A worker starts when the others are busy. When one dies, its task becomes a failure, and
 * the next task gets a new worker.
 */
export const openWorkerPool = (size: number, create?: () => BrowserWorker): WorkerPool => {
  const waiting: Task[] = []
  const idle: OpenWorker[] = []
  const running = new Map<OpenWorker, Task>()
  let count = 0

  const start = (): OpenWorker => {
    count++
    let isEnded = false
    const worker: OpenWorker = openWorker(
      {
        onReply: (reply) => {
          running.get(worker)?.resolve(reply)
          running.delete(worker)
          idle.push(worker)
          assign()
        },
        onEnd: (reason) => {
          if (isEnded) return
          isEnded = true
          count--
          const task = running.get(worker)
          running.delete(worker)
          const place = idle.indexOf(worker)
          if (place >= 0) idle.splice(place, 1)
          task?.resolve(failureReply(task.request.number, new Error(`The story was not extracted: ${reason}`)))
          assign()
        },
      },
      create,
    )
    return worker
  }

  const assign = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (count < size ? start() : undefined)
      const task = worker && waiting.shift()
      if (!worker || !task) return
      running.set(worker, task)
      worker.post(task.request)
    }
  }

  return {
    run: (request) =>
      new Promise((resolve) => {
        waiting.push({ request, resolve })
        assign()
      }),
    close: () => {
      waiting.length = 0
      for (const worker of [...idle, ...running.keys()]) worker.close()
    },
  }
}
