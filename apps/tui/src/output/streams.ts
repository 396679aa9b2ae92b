import { once } from 'node:events'
import { fstatSync, statSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import { harmless, jsonText, plain } from './plain.ts'

const fail = (error: NodeJS.ErrnoException): never => {
  if (error.code === 'EPIPE') process.exit(0)
  writeSync(2, `onrecord: Cannot write to stdout: ${error.message}\n`)
  process.exit(1)
}

let isWatched = false

/** The stream of stdout. The process ends quietly when the reader of the pipe closes it, as `| head` does. */
export const stdoutStream = (): NodeJS.WriteStream => {
  if (!isWatched) process.stdout.on('error', fail)
  isWatched = true
  return process.stdout
}

/** Whether stdout may be a terminal. Others, such as a file or /dev/null, need no stream to find out. */
const maybeTerminal = (): boolean => {
  const stdout = fstatSync(1)
  return stdout.isCharacterDevice() && stdout.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev
}

/** The number of columns of the terminal that stdout is; `undefined` if it is none. */
export const terminalWidth = (): number | undefined => {
  if (!maybeTerminal()) return undefined
  const { isTTY, columns } = stdoutStream()
  return isTTY ? columns : undefined
}

const writeLater = async (text: string | Uint8Array): Promise<void> => {
  const stream = stdoutStream()
  if (!stream.write(text)) await once(stream, 'drain')
}

/**
 * Writes to stdout. Node's streams take a tenth of a start to load, and are needed only for a terminal or a pipe that another
 * program has made non-blocking: then the rest waits until the reader has taken what is before it.
 */
const write = async (text: string): Promise<void> => {
  if (isWatched) return writeLater(text)
  const bytes = Buffer.from(text)
  let done = 0
  try {
    while (done < bytes.length) done += writeSync(1, bytes, done)
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException
    if (error.code !== 'EAGAIN') fail(error)
    await writeLater(bytes.subarray(done))
  }
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
