import { createReadStream } from 'node:fs'
import { CommandError } from '../command-error.ts'
import { decodeText } from './decode-text.ts'
import { maxTextBytes, nameOf, readFailure, tooLarge } from './read-bytes.ts'

/** A line of a file, without its end; numbers count from 1. */
export type Line = { readonly number: number; readonly text: string }

type ByteLine = { readonly number: number; readonly bytes: Uint8Array }

async function* bytesOf(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  signal?.addEventListener('abort', () => stream.destroy(), { once: true })
  try {
    yield* stream as AsyncIterable<Uint8Array>
  } catch (cause) {
    // Stopped in the middle: what came until then is all there is.
    if (signal?.aborted) return
    throw cause instanceof CommandError ? cause : readFailure(path, cause)
  }
}

const lineName = (number: number, path: string): string => `Line ${number} of ${nameOf(path)}`

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
    if (size > maxTextBytes) throw tooLarge(lineName(number, path))
  }
  if (!signal?.aborted) yield { number, bytes: Buffer.concat(parts) }
}

/**
 * The lines of the file (or standard input, "-") that are not blank, one at a time, in bounded memory. Each is decoded
 * by itself, so that a bad one stops nothing before it. Throws CommandError that names the line. Ends when `signal` is aborted.
 */
export async function* linesOf(path: string, signal?: AbortSignal): AsyncGenerator<Line> {
  for await (const { number, bytes } of byteLinesOf(path, signal)) {
    const text = decodeText(bytes, lineName(number, path))
    if (text.trim() !== '') yield { number, text }
  }
}
