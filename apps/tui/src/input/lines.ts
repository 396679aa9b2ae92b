import { createReadStream } from 'node:fs'
import { CommandError } from '../command-error.ts'
import { nameOf, readFailure } from './read-bytes.ts'

/** A line of a file, without its end; numbers count from 1. */
export type Line = { readonly number: number; readonly text: string }

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const stream: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path)
  try {
    for await (const bytes of stream) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  } catch (cause) {
    if (cause instanceof TypeError) {
      throw new CommandError(`${nameOf(path)} is no UTF-8 text. Save it as UTF-8 and try again.`, { cause })
    }
    throw readFailure(path, cause)
  }
}

/** The lines of the file (or standard input, "-") that are not blank, one at a time: of any length, in bounded memory. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  for await (const part of textOf(path)) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      number++
      if (text.trim() !== '') yield { number, text }
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, text: rest }
}
