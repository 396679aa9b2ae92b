import { setImmediate } from 'node:timers/promises'
import type { Items, Run } from './documents/document.ts'
import { orFailure } from './documents/import-failure.ts'
import { importPath } from './documents/import-path.ts'
import { importStream } from './documents/import-stream.ts'
import { importUrl } from './documents/import-url.ts'
import { stopOnCallbackError } from './documents/stop-on-callback-error.ts'
import { openFetcher } from './fetch/fetch-resource.ts'
import type { ImportOptions } from './import-options.ts'
import type { Imported, ImportFailure } from './imported.ts'

type Stories = AsyncGenerator<Imported | ImportFailure, void, undefined>

/** `items` of one run, at most `maxItems`; connections are closed when the last is handed out or the caller stops. */
async function* run(origin: string, given: ImportOptions, items: (run: Run) => Items): Stories {
  const options = stopOnCallbackError(given)
  const { signal, maxItems = Number.POSITIVE_INFINITY } = options
  signal?.throwIfAborted()
  const fetcher = openFetcher(options)
  try {
    const started: Run = { options, fetcher, importAddress: importUrl }
    let count = 0
    if (maxItems <= 0) return
    for await (const item of orFailure(origin, started, () => items(started))) {
      yield item
      count++
      if (count >= maxItems) return
      // Many small stories in a row would leave no room for signals, Ctrl-C among them.
      await setImmediate()
      signal?.throwIfAborted()
    }
  } finally {
    await fetcher.close()
  }
}

/**
 * The stories of `source`, one at a time: a file, a folder (with those below it, sorted), an http or https address of a
 * page, feed or list of feeds, or "-" for standard input. The format is told by media type, extension, then content.
 * What cannot be imported is a failure in its place and stops nothing else. Throws only the signal's reason, when that is
 * aborted, and what a callback throws.
 */
export const importFrom = (source: string, options: ImportOptions = {}): Stories => {
  if (source === '-') return importBytes(process.stdin, { name: 'standard input' }, options)
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//iu.test(source)
  return run(source, options, (started) => (isAddress ? importUrl(source, started) : importPath(source, started)))
}

/** What is known of bytes from elsewhere. */
export interface BytesSource {
  /** For people, and its extension tells the format. */
  readonly name: string
  readonly mediaType?: string
  readonly charset?: string
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes
}

/** The stories of bytes, or of a stream of them such as standard input; otherwise as `importFrom`. */
export const importBytes = (
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  source: BytesSource,
  options: ImportOptions = {},
): Stories =>
  run(source.name, options, (started) =>
    importStream(bytes instanceof Uint8Array ? once(bytes) : bytes, { ...source, origin: source.name }, started),
  )
