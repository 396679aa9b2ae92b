import { ArchiveBusyError, timedOut } from '../archive-error.ts'
import { isBounded } from './archive-reads.ts'
import type { ReadRequest } from './read-process.ts'
import { type ReadProcess, startReadProcess } from './start-read-process.ts'

/** A request with its limits. `until` is a time of `performance.now()`. */
interface LimitedQuestion {
  readonly request: ReadRequest
  readonly until: number
  readonly signal?: AbortSignal | undefined
}

/** Processes that answer requests about one archive. */
export interface ReadPool {
  /**
   * Throws ArchiveTimeoutError if the answer takes longer than `until`, ArchiveBusyError if the request had not
   * started by then, the reason of the signal, and the archive's errors. The work stops in each case.
   */
  readonly ask: (question: LimitedQuestion) => Promise<unknown>
  readonly close: () => void
}

interface Waiting extends LimitedQuestion {
  readonly resolve: (answer: unknown) => void
  readonly reject: (cause: unknown) => void
}

interface Seat {
  process?: ReadProcess
  /** The request that its process answers. */
  question?: Waiting | undefined
}

const maxProcesses = 3

/** Requests whose cost grows with the archive never take every process, so stories are shown while others search. */
const maxOpen = 2

const isOpen = ({ request }: Waiting): boolean => !isBounded(request.name)

/** With more waiting requests than this, a new one would not be answered in time. */
const maxWaiting = 200

/**
 * In milliseconds. A process is not stopped for a request that is about to finish: starting another one costs as
 * much.
 */
const grace = 250

const busy = (): ArchiveBusyError =>
  new ArchiveBusyError('The archive is busy with other requests. Try again in a moment.')

/** Calls `act` if the signal is aborted. Returns a function that stops listening. */
const onAbort = (signal: AbortSignal | undefined, act: () => void): (() => void) => {
  signal?.addEventListener('abort', act, { once: true })
  return () => signal?.removeEventListener('abort', act)
}

/** Asks `process`. When it is free again or has ended, the result gives the answer to the caller. */
const answer = async (
  process: ReadProcess,
  { request, until, signal, resolve, reject }: Waiting,
): Promise<() => void> => {
  const began = performance.now()
  const late = setTimeout(
    () => {
      reject(timedOut(`The archive (${request.name})`))
      process.kill()
    },
    Math.max(0, until - began),
  )
  let given: NodeJS.Timeout | undefined
  const forget = onAbort(signal, () => {
    reject(signal?.reason)
    given = setTimeout(process.kill, Math.max(0, began + grace - performance.now()))
  })
  const reply = await process.ask(request).then(
    (found) => () => resolve(found),
    (cause: unknown) => () => reject(cause),
  )
  forget()
  clearTimeout(late)
  clearTimeout(given)
  return reply
}

/** A pool of processes, which `start` starts on demand. */
export const readPool = (start = startReadProcess): ReadPool => {
  const seats: readonly Seat[] = Array.from({ length: maxProcesses }, () => ({}))
  const waiting = new Set<Waiting>()

  const isRunning = (seat: Seat): boolean => seat.process?.isRunning() ?? false
  /** A running process takes a request before another one starts, so that one process is often enough. */
  const runningFirst = (): readonly Seat[] =>
    seats.toSorted((one, other) => Number(isRunning(other)) - Number(isRunning(one)))
  const take = (): Waiting | undefined => {
    const open = seats.filter(({ question }) => question && isOpen(question)).length
    for (const question of waiting) {
      if (open >= maxOpen && isOpen(question)) continue
      waiting.delete(question)
      return question
    }
    return undefined
  }
  const serve = async (seat: Seat): Promise<void> => {
    if (seat.question) return
    for (seat.question = take(); seat.question; seat.question = take()) {
      if (!seat.process || !isRunning(seat)) seat.process = start()
      const reply = await answer(seat.process, seat.question)
      seat.question = undefined
      // The caller continues when the seat is free, so its next request does not start another process.
      reply()
    }
  }

  return {
    ask: ({ request, until, signal }) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (waiting.size >= maxWaiting) return reject(busy())
        const settle = (end: () => void): void => {
          clearTimeout(late)
          forget()
          waiting.delete(question)
          end()
        }
        const question: Waiting = {
          request,
          until,
          signal,
          resolve: (found) => settle(() => resolve(found)),
          reject: (cause) => settle(() => reject(cause)),
        }
        // Both end only the wait: a request that has started has its own limits.
        const late = setTimeout(
          () => waiting.has(question) && question.reject(busy()),
          Math.max(0, until - performance.now()),
        )
        const forget = onAbort(signal, () => waiting.has(question) && question.reject(signal?.reason))
        waiting.add(question)
        for (const seat of runningFirst()) void serve(seat)
      }),
    close: () => {
      for (const question of [...waiting]) question.reject(busy())
      for (const { process } of seats) process?.kill()
    },
  }
}
