import type { Archive } from '../archive.ts'
import type { OpenEmpty } from './archive-suite.ts'

/** A test's body with an archive that is closed after it. */
export const withArchive =
  (open: OpenEmpty, step: (archive: Archive) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const archive = await open()
    try {
      await step(archive)
    } finally {
      await archive.close()
    }
  }
