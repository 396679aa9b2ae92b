import { createReadStream } from 'node:fs'
import { CommandError } from '../command-error.ts'
import { inputErrors } from '../strings.ts'
import { decodeText } from './decode-text.ts'

/** A line of a file, without its line end. Numbers start at 1. */
export type Line = { readonly number: number; readonly text: string }

type ByteLine = { readonly number: number; readonly bytes: Uint8Array }

/** The maximum size of one line: about 800,000 words. */
const maxLineBytes = 5 * 1024 * 1024

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Expected the path of a text file, or - for stdin',
  ENOTDIR: 'does not exist: part of the path is not a folder. Expected the path of a text file',
  EISDIR: 'is a folder. Expected a text file',
  EACCES: 'cannot be read: permission denied. Expected a readable file',
  EPERM: 'cannot be read: permission denied. Expected a readable file',
}

/** The name of a path in messages. */
export const nameOf = (path: string): string => (path === '-' ? 'stdin' : JSON.stringify(path))

const lineName = (number: number, path: string): string => inputErrors.lineOf(number, nameOf(path))

const tooLong = (name: string): CommandError =>
  new CommandError(
    `${name} is larger than ${maxLineBytes / 1024 / 1024} MB, the maximum for one story. Expected one story per line.`,
  )

const readFailure = (path: string, cause: unknown): CommandError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new CommandError(`${nameOf(path)} ${reasons[code] ?? `cannot be read (${code})`}.`, { cause })
}

async function* bytesOf(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  signal?.addEventListener('abort', () => stream.destroy(), { once: true })
  try {
    yield* stream as AsyncIterable<Uint8Array>
  } catch (cause) {
    // The abort destroyed the stream: this is not an error.
    if (signal?.aborted) return
    throw cause instanceof CommandError ? cause : readFailure(path, cause)
  }
}

const lineEnd = 0x0a

async function* byteLinesOf(path: string, signal?: AbortSignal): AsyncGenerator<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(path, signal)) {
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      yield { number, bytes: Buffer.concat([...parts, chunk.subarray(from, end)]) }
      number++
      parts = []
      size = 0
      from = end + 1
    }
    parts.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > maxLineBytes) throw tooLong(lineName(number, path))
  }
  if (!signal?.aborted) yield { number, bytes: Buffer.concat(parts) }
}

/**
 * The lines of a file or of stdin ("-") that are not blank, one at a time, in bounded memory. Each line is decoded
 * separately, so the lines before an invalid one are complete. Throws CommandError that names the line. Ends when
 * `signal` is aborted.
 */
export async function* linesOf(path: string, signal?: AbortSignal): AsyncGenerator<Line> {
  for await (const { number, bytes } of byteLinesOf(path, signal)) {
    const text = decodeText(bytes, lineName(number, path))
    if (text.trim() !== '') yield { number, text }
  }
}
