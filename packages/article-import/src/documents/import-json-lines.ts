import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { importJson, parseJson } from '../formats/import-json.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { fieldOf } from '../json-value.ts'
import type { Document, Items, Run } from './document.ts'
import { orFailure } from './import-failure.ts'
import { importFeed } from './import-feed.ts'

async function* importJsonList(list: readonly unknown[], origin: string, run: Run): Items {
  for (const [index, json] of list.entries()) {
    const itemOrigin = `${origin}, item ${index + 1}`
    yield* orFailure(itemOrigin, run, async function* () {
      yield importJson(json, itemOrigin)
      return undefined
    })
  }
  return undefined
}

/** The stories of a JSON value: several for a JSON Feed or a list. */
export async function* importJsonValue(
  json: unknown,
  { origin, url }: Pick<Document, 'origin' | 'url'>,
  run: Run,
): Items {
  const version = fieldOf(json, 'version')
  if (typeof version === 'string' && version.includes('jsonfeed.org/version/')) {
    return yield* importFeed({ kind: 'json', value: json }, { origin, ...(url !== undefined && { url }) }, run)
  }
  if (Array.isArray(json) && json.length > 0) return yield* importJsonList(json, origin, run)
  yield importJson(json, origin)
  return undefined
}

/** A line without its end, counted from 1. `bytes` is undefined if the line was too long and was discarded. */
interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const lineEnd = 0x0a

/** The lines of a stream of bytes, in whatever parts it arrives. Holds at most one line in memory. */
async function* linesOf(
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line, void, undefined> {
  let number = 1
  let held: Uint8Array[] = []
  let size = 0
  const hold = (piece: Uint8Array): void => {
    size += piece.length
    if (size > maxBytes) held = []
    else held.push(piece)
  }
  const line = (): Line => ({ number, bytes: size > maxBytes ? undefined : Buffer.concat(held) })
  for await (const part of parts) {
    let from = 0
    for (let end = part.indexOf(lineEnd); end >= 0; end = part.indexOf(lineEnd, from)) {
      hold(part.subarray(from, end))
      yield line()
      number++
      held = []
      size = 0
      from = end + 1
    }
    hold(part.subarray(from))
  }
  if (size > 0) yield line()
}

const decoded = (bytes: Uint8Array, origin: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ImportError(`${quoteForTerminal(origin)} is not valid UTF-8. Expected JSON in UTF-8.`, { cause })
  }
}

/** The stories of JSON lines, one at a time, in bounded memory. A line without a story becomes a failure. */
export async function* importJsonLines(
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  origin: string,
  run: Run,
): Items {
  const { signal, maxBytes = defaultMaxBytes } = run.options
  for await (const { number, bytes } of linesOf(parts, maxBytes)) {
    signal?.throwIfAborted()
    const lineOrigin = `${origin}, line ${number}`
    yield* orFailure(lineOrigin, run, async function* () {
      if (!bytes) {
        throw new ImportError(
          `${quoteForTerminal(lineOrigin)} is longer than ${maxBytes} bytes. Expected one story per line.`,
          { code: 'too-large' },
        )
      }
      const text = decoded(bytes, lineOrigin)
      if (text.trim() === '') return undefined
      return yield* importJsonValue(parseJson(text, lineOrigin), { origin: lineOrigin }, run)
    })
  }
  return undefined
}
