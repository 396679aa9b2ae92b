import type { Archive, ResolveResult } from '@onrecord/article-archive'
import { formatPercent } from '@onrecord/article-view'

const redrawMilliseconds = 100

/** A progress line on stderr; nothing if stderr is not a terminal. */
const progressLine = () => {
  if (!process.stderr.isTTY) return { update: () => {}, end: () => {} }
  let last = 0
  return {
    update: (done: number, total: number) => {
      if (performance.now() - last < redrawMilliseconds) return
      last = performance.now()
      const share = Math.floor((100 * done) / Math.max(total, 1)) / 100
      process.stderr.write(`\r\u001B[KResolving voices: ${formatPercent(share)}`)
    },
    end: () => process.stderr.write('\r\u001B[K'),
  }
}

/** Decides which entities of the archive are the same voice, with progress. Throws the signal's reason when aborted. */
export const resolveWithProgress = async (
  archive: Archive,
  options: { readonly all?: boolean; readonly signal?: AbortSignal } = {},
): Promise<ResolveResult> => {
  const progress = progressLine()
  try {
    return await archive.resolve({ ...options, onProgress: progress.update })
  } finally {
    progress.end()
  }
}
