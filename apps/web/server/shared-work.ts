/** Work that several callers wait for. It is aborted when the last of them leaves. */
type Shared<Result> = { readonly result: Promise<Result>; readonly gone: AbortController; waiting: number }

/**
 * Runs the work of a key once for all concurrent callers. A caller's `signal` says that it no longer waits. The work has a signal
 * of its own, which is aborted when no caller waits.
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
