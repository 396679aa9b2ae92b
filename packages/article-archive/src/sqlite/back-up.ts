import { existsSync } from 'node:fs'
import { ArchiveError } from '../archive-error.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Store } from './store.ts'

/** Writes a copy of the archive, as it is at this moment, to a file that must not be there yet. */
export const backUp = (store: Store, to: string): void => {
  if (existsSync(to)) throw new ArchiveError(`The backup ${to} is there already. Name a file that is not.`)
  try {
    store.sql('VACUUM INTO ?').run(to)
  } catch (cause) {
    throw sqliteFault(to, cause)
  }
}
