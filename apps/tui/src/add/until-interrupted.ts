import { say } from '../output.ts'

/** Tells of Ctrl-C (or SIGTERM) as an aborted signal; a second one ends the process at once. `done` stops listening. */
export const untilInterrupted = (): { readonly signal: AbortSignal; readonly done: () => void } => {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
    say('Stopping after what is in hand. Ctrl-C again stops at once.')
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
