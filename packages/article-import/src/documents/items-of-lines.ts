import { defaultMaxBytes } from '../fetch/fetch-options.ts'
import { parseJson } from '../formats/import-json.ts'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import type { Items, Run } from './document.ts'
import { orFailure } from './failure-of.ts'
import { itemsOfJson } from './items-of-json.ts'
import { linesOf } from './lines-of.ts'

const decoded = (bytes: Uint8Array, origin: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ImportError(`${quoted(origin)} is no UTF-8. Expected JSON in UTF-8.`, { cause })
  }
}

/** The stories of JSON lines, one at a time in bounded memory. A line that is none is a failure of its own. */
export async function* itemsOfLines(
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
        throw new ImportError(`${quoted(lineOrigin)} is longer than ${maxBytes} bytes. Expected one story in a line.`)
      }
      const text = decoded(bytes, lineOrigin)
      if (text.trim() === '') return undefined
      return yield* itemsOfJson(parseJson(text, lineOrigin), { origin: lineOrigin }, run)
    })
  }
  return undefined
}
