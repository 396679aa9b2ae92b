import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { refusalStrings } from '../strings.ts'
import type { Rendered, RenderReply, RenderRequest } from './render-process.ts'

/** A process in which Next renders pages, so that the server can answer other requests. If it ends, it is started again. */
export type Renderer = {
  /** `state` is that of the archive. Throws if rendering fails. Throws the reason of `signal` if that is aborted. */
  readonly render: (url: string, signal: AbortSignal, state: string | undefined) => Promise<Rendered>
  readonly close: () => void
}

type Waiting = { readonly resolve: (rendered: Rendered) => void; readonly reject: (cause: unknown) => void }

type Started = {
  readonly child: ChildProcess
  readonly ready: Promise<void>
  readonly waiting: Map<number, Waiting>
}

/** Slightly lower priority than the server, so that cached answers go first when the processor is busy. */
const niceness = 5

const start = (): Started => {
  const child = fork(new URL('./render-process.ts', import.meta.url), { serialization: 'advanced' })
  try {
    if (child.pid !== undefined) setPriority(child.pid, niceness)
  } catch {
    // The process has already ended; its exit event reports that.
  }
  const waiting = new Map<number, Waiting>()
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (reply: RenderReply) => {
      if (reply.kind === 'ready') return resolve()
      const asked = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (reply.kind === 'rendered') asked?.resolve(reply.rendered)
      else asked?.reject(new Error(refusalStrings.renderFailed))
    })
    child.once('exit', (code, signal) => {
      process.off('exit', kill)
      const ended = new Error(refusalStrings.renderEnded(`${signal ?? code}`))
      reject(ended)
      for (const { reject: fail } of waiting.values()) fail(ended)
    })
  })
  return { child, ready, waiting }
}

/** Starts the render process and waits until it is ready. Throws if it does not start. */
export const startRenderer = async (): Promise<Renderer> => {
  let started = start()
  let last = 0
  let isClosed = false
  await started.ready
  const current = async (): Promise<Started> => {
    if (!isClosed && !started.child.connected) started = start()
    await started.ready
    return started
  }
  return {
    render: async (url, signal, state) => {
      const { child, waiting } = await current()
      signal.throwIfAborted()
      last += 1
      const id = last
      const send = (request: RenderRequest): void => {
        if (child.connected) child.send(request)
      }
      const giveUp = (): void => {
        waiting.get(id)?.reject(signal.reason)
        waiting.delete(id)
        send({ id, url: undefined })
      }
      signal.addEventListener('abort', giveUp, { once: true })
      try {
        return await new Promise<Rendered>((resolve, reject) => {
          waiting.set(id, { resolve, reject })
          send({ id, url, state })
        })
      } finally {
        signal.removeEventListener('abort', giveUp)
      }
    },
    close: () => {
      isClosed = true
      started.child.disconnect()
    },
  }
}
