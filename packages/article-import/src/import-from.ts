import { setImmediate } from 'node:timers/promises'
import type { Items, Run } from './documents/document.ts'
import { orFailure } from './documents/import-failure.ts'
import { importPath } from './documents/import-path.ts'
import { importStream } from './documents/import-stream.ts'
import { importUrl } from './documents/import-url.ts'
import { stopOnCallbackError } from './documents/stop-on-callback-error.ts'
import { lazyFetcher } from './fetch/lazy-fetcher.ts'
import type { ImportOptions } from './import-options.ts'
import type { Imported, ImportFailure } from './imported.ts'

type Stories = AsyncGenerator<Imported | ImportFailure, void, undefined>

/** Runs one import and closes its connections at the end, or when the caller stops. */
async function* run(origin: string, given: ImportOptions, items: (run: Run) => Items): Stories {
  const options = stopOnCallbackError(given)
  const { signal, maxItems = Number.POSITIVE_INFINITY } = options
  signal?.throwIfAborted()
  const fetcher = lazyFetcher(options)
  try {
    const started: Run = { options, fetcher, importAddress: importUrl }
    let count = 0
    if (maxItems <= 0) return
    for await (const item of orFailure(origin, started, () => items(started))) {
      yield item
      count++
      if (count >= maxItems) return
      // Without this pause, many small stories in a row would delay signals such as Ctrl-C.
      await setImmediate()
      signal?.throwIfAborted()
    }
  } finally {
    await fetcher.close()
  }
}

/**
 * The stories of `source`, one at a time. `source` is a file, a folder (including subfolders, sorted), an http or https
 * address of a page, feed or list of feeds, or "-" for standard input. The media type, extension and content determine
 * the format. An item that cannot be imported becomes a failure, and the import continues. Throws only the reason of an
 * aborted signal, and errors thrown by callbacks.
 */
export const importFrom = (source: string, options: ImportOptions = {}): Stories => {
  if (source === '-') return importBytes(process.stdin, { name: 'standard input' }, options)
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//iu.test(source)
  return run(source, options, (started) => (isAddress ? importUrl(source, started) : importPath(source, started)))
}

/** A description of bytes from elsewhere. */
export interface BytesSource {
  /** Shown to people. Its extension determines the format. */
  readonly name: string
  readonly mediaType?: string
  readonly charset?: string
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes
}

/**
 * The stories of bytes, or of a stream of bytes such as standard input. Otherwise like `importFrom`.
 *
 * @example
 * ```ts
 * import { importBytes } from '@onrecord/article-import'
 *
 * for await (const item of importBytes(new TextEncoder().encode('It rained.\n\nAnn Lee said so.'), { name: 'wall.txt' }))
 *   console.log(item.kind)
 * // text
 * ```
 */
export const importBytes = (
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  source: BytesSource,
  options: ImportOptions = {},
): Stories =>
  run(source.name, options, (started) =>
    importStream(bytes instanceof Uint8Array ? streamOf(bytes) : bytes, { ...source, origin: source.name }, started),
  )
