import type { Archive } from '@onrecord/article-archive'
import type { ImportOptions } from '@onrecord/article-import'
import { CommandError, interrupted } from '../command-error.ts'
import { fetchOptions } from '../input/fetch-settings.ts'
import { resolveWithProgress } from '../listing/resolve-voices.ts'
import type { AddSettings } from './add.ts'
import { openAddReport } from './add-report.ts'
import { importSources } from './import-sources.ts'
import { keepStories } from './keep-stories.ts'
import { onSigint } from './on-sigint.ts'
import { showProgress } from './show-progress.ts'

/** Keeps the stories of some sources. Throws the signal's reason when a person stops it. */
export type Keep = (sources: readonly string[], options?: ImportOptions) => Promise<void>

/**
 * Runs `work` with a function that keeps stories, while progress is shown and Ctrl-C is listened to, and says what came of it.
 * `sources` are all that will be kept. Throws CommandError at the end when some failed or it was stopped.
 */
export const keepAll = async (
  archive: Archive,
  sources: readonly string[],
  settings: AddSettings,
  work: (keep: Keep) => Promise<void>,
): Promise<void> => {
  const progress = showProgress(sources)
  const report = openAddReport(progress, settings)
  const { signal, done } = onSigint(() => progress.say('Stopping.'))
  let counts = { kept: 0, failed: 0 }
  try {
    await work((some, options) =>
      keepStories(
        archive,
        importSources(some, { ...options, ...fetchOptions(settings), signal }),
        settings,
        report,
        signal,
      ),
    )
  } catch (cause) {
    if (!signal.aborted || cause !== signal.reason) throw cause
  } finally {
    counts = report.end(signal.aborted)
    done()
  }
  // What is kept is kept: who is who is decided afterwards, and the next time where it was stopped.
  if (counts.kept > 0 && !signal.aborted) await resolveWithProgress(archive)
  if (signal.aborted) throw interrupted('Stopped before the end. The stories counted above are stored.')
  const { kept, failed } = counts
  if (failed > 0 && kept === 0) throw new CommandError('Nothing could be kept.')
  if (failed > 0) throw new CommandError(`${failed} of ${kept + failed} stories could not be kept; the others are.`)
}
