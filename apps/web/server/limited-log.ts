import { format } from 'node:util'

/** How many lines may be written at once, and how many more each second. */
const burst = 50
const perSecond = 1

/**
 * `write` for lines of a log that any visitor could fill: lines beyond a burst and one a second are left out and
 * counted. `now` is in milliseconds.
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
    if (omitted > 0) write(`onrecord: ${omitted} lines were left out here, because too many came at once`)
    omitted = 0
    write(line)
  }
}

/** Limits what this process writes to standard error: much of it can be brought about from outside. */
export const limitConsole = (): void => {
  const { error } = console
  const write = limitedLog((line) => error(line))
  console.error = (...parts: readonly unknown[]): void => write(format(...parts))
}
