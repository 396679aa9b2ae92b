/**
 * Calls `onStop` and aborts the signal on Ctrl-C (or SIGTERM). A second Ctrl-C ends the process immediately. `done` stops
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
