/**
 * Tells of Ctrl-C (or SIGTERM) as an aborted signal, once `onStop` was called; a second one ends the process at once. `done` stops
 * listening.
 */
export const onSigint = (onStop: () => void): { readonly signal: AbortSignal; readonly done: () => void } => {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    onStop()
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}
