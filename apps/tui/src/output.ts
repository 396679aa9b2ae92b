import { once } from 'node:events'
import { writeSync } from 'node:fs'

/** Writes data to standard output and waits while the reader is slower than we are. */
export const writeOut = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Says something to the person, on standard error, so that data stays clean. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Ends quietly when the reader of a pipe goes away, as `| head` does. */
export const endWithReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    writeSync(2, `onrecord: standard output cannot be written: ${error.message}\n`)
    process.exit(1)
  })
}
