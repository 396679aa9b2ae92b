import type { ImportOptions } from '../import-options.ts'

/**
 * `options` with callbacks that stop the import when they throw, because a mistake of the caller is not a failed story.
 * Everything in progress stops through the signal, whose reason is the error that the callback threw.
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
