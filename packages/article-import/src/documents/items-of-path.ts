import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { addAbortSignal } from 'node:stream'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import { hasKnownExtension } from './detect-format.ts'
import type { Items, Run } from './document.ts'
import { orFailure } from './failure-of.ts'
import { itemsOfStream } from './items-of-stream.ts'
import { pathFailure } from './path-failure.ts'

async function* partsOf(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = createReadStream(path)
  try {
    yield* (signal ? addAbortSignal(signal, stream) : stream) as AsyncIterable<Uint8Array>
  } catch (cause) {
    signal?.throwIfAborted()
    throw pathFailure(path, cause)
  } finally {
    stream.destroy()
  }
}

const itemsOfFile = (path: string, run: Run): Items =>
  itemsOfStream(partsOf(path, run.options.signal), { origin: path, name: path }, run)

/** The files of known extensions in a folder and those below it, sorted; hidden ones and linked folders are left out. */
async function* filesIn(folder: string): AsyncGenerator<string, void, undefined> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (hasKnownExtension(entry.name)) yield path
  }
}

async function* itemsOfFolder(folder: string, run: Run): Items {
  let count = 0
  try {
    for await (const path of filesIn(folder)) {
      run.options.signal?.throwIfAborted()
      count++
      yield* orFailure(path, run, () => itemsOfFile(path, run))
    }
  } catch (cause) {
    run.options.signal?.throwIfAborted()
    throw pathFailure(folder, cause)
  }
  if (count > 0) return undefined
  throw new ImportError(`${quoted(folder)} holds no file of a known kind. Expected .html, .txt, .md, .json, .xml, ...`)
}

/** The stories of a file, or of all files in a folder. Throws ImportError when it cannot be read. */
export async function* itemsOfPath(path: string, run: Run): Items {
  const found = await stat(path).catch((cause: unknown) => {
    throw pathFailure(path, cause)
  })
  if (found.isDirectory()) return yield* itemsOfFolder(path, run)
  if (!found.isFile() && !found.isFIFO()) {
    throw new ImportError(`${quoted(path)} is neither a file nor a folder. Expected one of them.`)
  }
  return yield* itemsOfFile(path, run)
}
