import { indexLikeness } from './index-likeness.ts'
import { openStore } from './open-store.ts'

/** A reader is not kept waiting for longer than so many articles take: a tenth of a second or so. */
const mostAtOnce = 200

/**
 * Brings the index of likeness some articles further for an archive that is open to be read only, through a connection
 * of its own. Where that cannot be, because another process writes or the folder takes no writing, it stays as it is:
 * what is not indexed yet is not found yet.
 */
export const indexAside = (path: string): void => {
  try {
    const { store } = openStore(path)
    try {
      store.db.exec('PRAGMA busy_timeout = 0')
      indexLikeness(store, mostAtOnce)
    } finally {
      store.db.close()
    }
  } catch {
    // What is wrong with the archive itself is met by the question that follows.
  }
}
