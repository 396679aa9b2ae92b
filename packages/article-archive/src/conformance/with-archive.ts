import type { Archive } from '../archive.ts'
import type { OpenEmpty } from './archive-suite.ts'

/** The body of a test with an archive, which is closed afterward. */
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
