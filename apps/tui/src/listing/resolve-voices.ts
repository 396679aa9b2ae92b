import type { Archive, ResolveResult } from '@onrecord/article-archive'
import { formatCount, formatPercent } from '@onrecord/article-view'
import { onSigint } from '../add/on-sigint.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { interrupted } from '../command-error.ts'
import { say, writeJson } from '../output.ts'

const redrawMilliseconds = 100

/** A line on standard error that says how far resolving is; nothing where that is no terminal. */
const progressLine = () => {
  if (!process.stderr.isTTY) return { update: () => {}, end: () => {} }
  let last = 0
  return {
    update: (done: number, total: number) => {
      if (performance.now() - last < redrawMilliseconds) return
      last = performance.now()
      process.stderr.write(
        `\r\u001B[KWho is who: ${formatPercent(Math.floor((100 * done) / Math.max(total, 1)) / 100)}`,
      )
    },
    end: () => process.stderr.write('\r\u001B[K'),
  }
}

/** Decides who is who in the archive, with progress. Throws the signal's reason when it is stopped. */
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

/** `onrecord voices resolve`: decides over everything again who is who across stories, or only where something has changed. */
export const resolveVoices = (
  settings: ArchiveSettings & { readonly changed?: boolean; readonly json?: boolean },
): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const { signal, done } = onSigint(() => say('Stopping. What is decided stays.'))
    try {
      const result = await resolveWithProgress(archive, { all: settings.changed !== true, signal })
      if (settings.json) return await writeJson(result)
      say(`Checked ${formatCount(result.blocks, 'name')}. ${formatCount(result.changed, 'entity')} changed voice.`)
    } catch (cause) {
      if (!signal.aborted) throw cause
      throw interrupted('Stopped. Run the command again to go on.')
    } finally {
      done()
    }
  })
