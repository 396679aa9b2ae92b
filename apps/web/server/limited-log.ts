import { format } from 'node:util'

/** The largest burst of lines, and how many more lines are allowed each second. */
const burst = 50
const perSecond = 1

/**
 * Limits `write`, for a log that any visitor could fill. Lines beyond a burst and one per second are dropped and counted. `now`
 * returns milliseconds.
 */
export const limitedLog = (
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): ((line: string) => void) => {
  let left = burst
  let at = now()
  let omitted = 0
  return (line) => {
    const time = now()
    left = Math.min(burst, left + ((time - at) / 1000) * perSecond)
    at = time
    if (left < 1) {
      omitted += 1
      return
    }
    left -= 1
    if (omitted > 0) write(`onrecord: ${omitted} lines were dropped here, because too many came at the same time`)
    omitted = 0
    write(line)
  }
}

/** Limits what this process writes to stderr, because visitors can cause many of its lines. */
export const limitConsole = (): void => {
  const { error } = console
  const write = limitedLog((line) => error(line))
  console.error = (...parts: readonly unknown[]): void => write(format(...parts))
}
