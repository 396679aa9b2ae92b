import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { addAbortSignal } from 'node:stream'
import { ImportError, type ImportErrorCode, quoteForTerminal } from '../import-error.ts'
import { hasKnownExtension } from './detect-format.ts'
import type { Items, Run } from './document.ts'
import { orFailure } from './import-failure.ts'
import { importStream } from './import-stream.ts'

const codes: Readonly<Record<string, ImportErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Expected a file, a folder or an address that begins with http:// or https://',
  ENOTDIR: 'does not exist: part of the path is not a folder. Expected a file or a folder',
  EACCES: 'cannot be read: permission denied. Change its permissions or choose another file',
  EPERM: 'cannot be read: permission denied. Change its permissions or choose another file',
  ENAMETOOLONG: 'is too long for a path. Expected a file, a folder or an address',
  ELOOP: 'is a symbolic link to itself. Expected a file or a folder',
}

/** The error for a path that cannot be read, as one line. */
const pathFailure = (path: string, cause: unknown): ImportError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new ImportError(`${quoteForTerminal(path)} ${reasons[code] ?? `cannot be read (${code})`}.`, {
    code: codes[code] ?? 'damaged',
    cause,
  })
}

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

const importFile = (path: string, run: Run): Items =>
  importStream(partsOf(path, run.options.signal), { origin: path, name: path }, run)

/** The files with known extensions in a folder and its subfolders, sorted. Skips hidden files and linked folders. */
async function* filesIn(folder: string): AsyncGenerator<string, void, undefined> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (hasKnownExtension(entry.name)) yield path
  }
}

async function* importFolder(folder: string, run: Run): Items {
  let count = 0
  try {
    for await (const path of filesIn(folder)) {
      run.options.signal?.throwIfAborted()
      count++
      yield* orFailure(path, run, () => importFile(path, run))
    }
  } catch (cause) {
    run.options.signal?.throwIfAborted()
    throw pathFailure(folder, cause)
  }
  if (count > 0) return undefined
  throw new ImportError(
    `${quoteForTerminal(folder)} contains no files in a supported format. Expected .html, .txt, .md, .json, .xml, ...`,
    { code: 'no-text' },
  )
}

/** The stories of a file, or of all files in a folder. Throws ImportError if the path cannot be read. */
export async function* importPath(path: string, run: Run): Items {
  const found = await stat(path).catch((cause: unknown) => {
    throw pathFailure(path, cause)
  })
  if (found.isDirectory()) return yield* importFolder(path, run)
  if (!found.isFile() && !found.isFIFO()) {
    throw new ImportError(`${quoteForTerminal(path)} is neither a file nor a folder.`, { code: 'unsupported' })
  }
  return yield* importFile(path, run)
}
