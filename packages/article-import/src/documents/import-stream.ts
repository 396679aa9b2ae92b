import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { detectFormat } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { importDocument } from './import-document.ts'

/** The error for a document larger than `maxBytes`. */
const tooLarge = (origin: string, maxBytes: number): ImportError =>
  new ImportError(
    `${quoteForTerminal(origin)} is larger than ${maxBytes} bytes. Split it into single stories, or use JSON lines.`,
    { code: 'too-large' },
  )

/** All bytes of a stream. Throws ImportError as soon as they exceed `maxBytes`, and leaves the rest unread. */
const readBytes = async (parts: AsyncIterable<Uint8Array>, origin: string, maxBytes: number): Promise<Uint8Array> => {
  const held: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    size += part.length
    if (size > maxBytes) throw tooLarge(origin, maxBytes)
    held.push(part)
  }
  return Buffer.concat(held)
}

const lineEnd = 0x0a

/** Whether the first line is a complete JSON object. Each line is then a story. */
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

/** The parts that were already read, then the rest. */
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

/** Reads up to the first line end, but at most `maxBytes`. */
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

const hasJsonLines = ({ name, mediaType }: Omit<Document, 'bytes'>, first: readonly Uint8Array[]): boolean => {
  const format = detectFormat('', name, mediaType)
  // An empty text without a known name or media type is "text".
  return (
    format === 'json-lines' ||
    (format === 'text' && !/\.te?xt$/iu.test(name) && beginsWithJsonLine(Buffer.concat(first)))
  )
}

/**
 * The stories of a stream of bytes. JSON lines are read one at a time. Anything else is one document and must fit in
 * `maxBytes`. Throws ImportError if it cannot be read.
 */
export async function* importStream(
  parts: AsyncIterable<Uint8Array>,
  document: Omit<Document, 'bytes'>,
  run: Run,
): Items {
  const { maxBytes = defaultMaxBytes } = run.options
  const rest = parts[Symbol.asyncIterator]()
  const first = await firstLine(rest, maxBytes)
  const all = rejoined(first, rest)
  if (hasJsonLines(document, first)) {
    const { importJsonLines } = await import('./import-json-lines.ts')
    return yield* importJsonLines(all, document.origin, run)
  }
  return yield* importDocument({ ...document, bytes: await readBytes(all, document.origin, maxBytes) }, run)
}
