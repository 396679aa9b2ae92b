import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { itemsOfDocument } from './items-of-document.ts'
import { itemsOfLines } from './items-of-lines.ts'
import { readBytes } from './read-bytes.ts'

const lineEnd = 0x0a

/** Whether the bytes begin with a line that is a whole JSON object: then each line is read for itself. */
const beginsWithJsonLine = (bytes: Uint8Array): boolean => {
  const end = bytes.indexOf(lineEnd)
  if (end < 0) return false
  const line = Buffer.from(bytes.subarray(0, end)).toString().trim()
  if (!line.startsWith('{') || !line.endsWith('}')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** What was read already, then the rest. */
async function* rejoined(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** As much of the stream as has a line end, at most `maxBytes`. */
const firstLine = async (rest: AsyncIterator<Uint8Array>, maxBytes: number): Promise<readonly Uint8Array[]> => {
  const held: Uint8Array[] = []
  for (let size = 0; size <= maxBytes; ) {
    const next = await rest.next()
    if (next.done) break
    held.push(next.value)
    size += next.value.length
    if (next.value.includes(lineEnd)) break
  }
  return held
}

const isMeantAsLines = ({ name, mediaType }: Omit<Document, 'bytes'>, first: readonly Uint8Array[]): boolean => {
  const told = detectFormat('', name, mediaType)
  // With no other sign than the content, "text" is what is left.
  return (
    told === 'json-lines' || (told === 'text' && !/\.te?xt$/iu.test(name) && beginsWithJsonLine(Buffer.concat(first)))
  )
}

/**
 * The stories of a stream of bytes. JSON lines go through one at a time; anything else is one document and has to fit
 * `maxBytes`. Throws ImportError when it can be read as nothing.
 */
export async function* itemsOfStream(
  parts: AsyncIterable<Uint8Array>,
  document: Omit<Document, 'bytes'>,
  run: Run,
): Items {
  const { maxBytes = defaultMaxBytes } = run.options
  const rest = parts[Symbol.asyncIterator]()
  const first = await firstLine(rest, maxBytes)
  const all = rejoined(first, rest)
  if (isMeantAsLines(document, first)) return yield* itemsOfLines(all, document.origin, run)
  return yield* itemsOfDocument({ ...document, bytes: await readBytes(all, document.origin, maxBytes) }, run)
}
