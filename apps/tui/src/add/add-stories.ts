import type { Archive } from '@onrecord/article-archive'
import type { Imported, ImportFailure, ImportOptions } from '@onrecord/article-import'
import { resolveWithProgress } from '../archive/resolve-with-progress.ts'
import { CommandError, interrupted } from '../command-error.ts'
import { fetchOptions } from '../input/import-story.ts'
import type { FetchSettings, JsonSettings, ModelSettings } from '../options.ts'
import { archiveMessages } from '../strings.ts'
import { onSigint } from '../terminal/input/on-sigint.ts'
import { openAddReport } from './add-report.ts'
import { showProgress } from './progress.ts'
import { storeStories } from './store-stories.ts'

/** How stories are fetched and extracted, and whether each is reported as JSON. */
export type AddStoriesSettings = ModelSettings & FetchSettings & JsonSettings

/** Adds the stories of some sources. Throws the signal's reason when the user stops it. */
export type AddFrom = (sources: readonly string[], options?: ImportOptions) => Promise<void>

/** The stories of all sources in order. */
async function* importSources(
  sources: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported | ImportFailure, void, undefined> {
  const { importFrom } = await import('@onrecord/article-import')
  // Without this, a read from stdin would go on waiting after the abort.
  if (sources.includes('-')) options.signal?.addEventListener('abort', () => process.stdin.destroy(), { once: true })
  for (const source of sources) yield* importFrom(source, options)
}

/**
 * Runs `work` with a function that adds stories. Shows progress, handles Ctrl-C and reports the results. Then decides who
 * is who in the new stories. `sources` are all sources that `work` will add. Throws CommandError at the end if some
 * stories failed or the user stopped it.
 */
export const addStories = async (
  archive: Archive,
  sources: readonly string[],
  settings: AddStoriesSettings,
  work: (addFrom: AddFrom) => Promise<void>,
): Promise<void> => {
  // Before anything is shown: a Ctrl-C that nobody listens to would end the process without a report.
  const { signal, done } = onSigint(() => progress.say('Stopping.'))
  const progress = showProgress(sources)
  const report = openAddReport(progress, settings)
  let counts = { stored: 0, failed: 0 }
  try {
    await work((some, options) => {
      const stories = importSources(some, { ...options, ...fetchOptions(settings), signal })
      return storeStories(archive, stories, settings, report, signal)
    })
  } catch (cause) {
    if (!signal.aborted || cause !== signal.reason) throw cause
  } finally {
    counts = report.end(signal.aborted)
    done()
  }
  // The stories are stored by now. After a stop, the next command that adds stories resolves their voices.
  if (counts.stored > 0 && !signal.aborted) await resolveWithProgress(archive)
  if (signal.aborted) throw interrupted(archiveMessages.stoppedStoring)
  const { stored, failed } = counts
  if (failed > 0 && stored === 0) throw new CommandError(archiveMessages.noStoryAdded)
  if (failed > 0) throw new CommandError(archiveMessages.someNotAdded(failed, stored + failed))
}
