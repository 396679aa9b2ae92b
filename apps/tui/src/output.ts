import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { harmless, jsonText, plain } from './terminal/plain.ts'

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes text to standard output, without what could steer a terminal, and waits while the reader is slower than we are. */
export const writeOut = (text: string): Promise<void> => write(harmless(text))

/** Writes a value as one line of JSON. */
export const writeJsonLine = (value: unknown): Promise<void> => write(`${jsonText(value)}\n`)

/** Writes a value as indented JSON. */
export const writeJson = (value: unknown): Promise<void> => write(`${jsonText(value, 2)}\n`)

/** Says a line to the person, on standard error, so that data stays clean. */
export const say = (line: string): void => {
  process.stderr.write(`${plain(line)}\n`)
}

/** Ends quietly when the reader of a pipe goes away, as `| head` does. */
export const endWithReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    writeSync(2, `onrecord: standard output cannot be written: ${error.message}\n`)
    process.exit(1)
  })
}
