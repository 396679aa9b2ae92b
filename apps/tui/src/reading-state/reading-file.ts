import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nothingRead, parseReadingState, type ReadingState } from './reading-state.ts'

/** Where the state of an archive is stored. */
export type ReadingFile = {
  readonly state: () => ReadingState
  /** Changes the state. It is on the disk soon after. */
  readonly change: (changed: (state: ReadingState) => ReadingState) => void
  /** Writes what is not yet on the disk. */
  readonly close: () => void
}

/** An archive's address, as `archiveAddress` returns it. */
type Address =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string }

/**
 * The path of the state of an archive: beside its file, or for a database server beside the user's own archive, `own`.
 * `undefined` for an archive in memory.
 */
export const readingPath = (address: Address, own: Address): string | undefined => {
  if (address.engine === 'sqlite') return address.path === ':memory:' ? undefined : `${address.path}.reading.json`
  const key = createHash('sha256').update(address.url).digest('hex').slice(0, 16)
  return join(own.engine === 'sqlite' ? dirname(own.path) : '.', `${key}.reading.json`)
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Whether the work succeeded. A disk that cannot be written, or is full, does not stop anyone from reading. */
const succeeds = (work: () => void): boolean => {
  try {
    work()
    return true
  } catch {
    return false
  }
}

/** Replaces a file by a complete new one, so that a process that is killed leaves the old or the new one. */
const replaceFile = (path: string, text: string): void => {
  const next = `${path}.${process.pid}.tmp`
  const isReplaced = succeeds(() => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(next, text, { flush: true })
    renameSync(next, path)
  })
  if (!isReplaced) succeeds(() => rmSync(next, { force: true }))
}

/** How long changes are collected before they are written, in milliseconds. */
const delay = 200

/** The state in a file, which does not need to exist. Without a path, the state ends with the process. */
export const openReadingFile = (path: string | undefined): ReadingFile => {
  let state = path === undefined ? nothingRead : parseReadingState(textOf(path))
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (path !== undefined) replaceFile(path, JSON.stringify(state))
  }
  return {
    state: () => state,
    change: (changed) => {
      state = changed(state)
      timer ??= setTimeout(write, delay)
    },
    close: () => {
      if (timer !== undefined) write()
    },
  }
}
