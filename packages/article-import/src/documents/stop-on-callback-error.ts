import type { ImportOptions } from '../import-options.ts'

/**
 * `options` whose callbacks stop the run when they throw: a caller's mistake is no story's failure. All that is under way
 * ends by the signal, whose reason is then what the callback threw.
 */
export const stopOnCallbackError = (options: ImportOptions): ImportOptions => {
  const { onFeed, isKnown, signal } = options
  const stop = new AbortController()
  const fail = (cause: unknown): never => {
    stop.abort(cause)
    throw cause
  }
  return {
    ...options,
    signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
    onFeed: (report) => {
      try {
        onFeed?.(report)
      } catch (cause) {
        fail(cause)
      }
    },
    isKnown: async (url) => {
      try {
        return (await isKnown?.(url)) === true
      } catch (cause) {
        return fail(cause)
      }
    },
  }
}
