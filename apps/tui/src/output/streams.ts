import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { harmless, jsonText, plain } from './plain.ts'

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes text to stdout without terminal control codes. Waits while the reader of stdout is slower. */
export const writeOut = (text: string): Promise<void> => write(harmless(text))

/** Writes a value to stdout as one line of JSON. */
export const writeJsonLine = (value: unknown): Promise<void> => write(`${jsonText(value)}\n`)

/** Writes a value to stdout as indented JSON. */
export const writeJson = (value: unknown): Promise<void> => write(`${jsonText(value, 2)}\n`)

/** Writes a message to stderr, so that stdout contains only data. */
export const say = (line: string): void => {
  process.stderr.write(`${plain(line)}\n`)
}

/** Ends the process quietly when the reader of the pipe closes it, as `| head` does. */
export const endWithReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    writeSync(2, `onrecord: Cannot write to stdout: ${error.message}\n`)
    process.exit(1)
  })
}
