/** Work that several wait for: it is given up when the last of them has gone. */
type Shared<Result> = { readonly result: Promise<Result>; readonly gone: AbortController; waiting: number }

/**
 * Does the work of a key once for all who ask for it at the same time. `signal` tells that one of them waits no longer; the work has
 * a signal of its own, aborted when nobody does.
 */
export const sharedWork = <Result>(): ((
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
) => Promise<Result>) => {
  const running = new Map<string, Shared<Result>>()

  const start = (key: string, work: (signal: AbortSignal) => Promise<Result>): Shared<Result> => {
    const gone = new AbortController()
    const result = work(gone.signal).finally(() => {
      if (running.get(key) === shared) running.delete(key)
    })
    const shared: Shared<Result> = { result, gone, waiting: 0 }
    running.set(key, shared)
    return shared
  }

  return (key, signal, work) => {
    const shared = running.get(key) ?? start(key, work)
    shared.waiting += 1
    const leave = (): void => {
      shared.waiting -= 1
      if (shared.waiting > 0) return
      if (running.get(key) === shared) running.delete(key)
      shared.gone.abort(signal.reason)
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    return shared.result
  }
}
