import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError, interrupted } from '../command-error.ts'
import { example, type RegisterCommand } from '../options.ts'
import { say } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'
import { onSigint } from '../terminal/input/on-sigint.ts'

/**
 * Stores the articles that `export` wrote, unchanged. An invalid line does not stop the others. Throws CommandError at
 * the end if there were invalid lines, or if the command was stopped.
 */
const importStories = (path: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'create', async (archive) => {
    const { formatCount } = await import('../output/wording.ts')
    const { showProgress } = await import('../add/progress.ts')
    const { importLines } = await import('../archive/import-lines.ts')
    const { resolveWithProgress } = await import('../archive/resolve-with-progress.ts')
    // Before anything is shown: a Ctrl-C that nobody listens to would end the process without a report.
    const { signal, done } = onSigint(() => progress.say('Stopping.'))
    const progress = showProgress([])
    const { decisions, failed } = await importLines(archive, path, progress, signal).finally(done)
    if (signal.aborted) throw interrupted(archiveMessages.stoppedStoring)
    const decided = await archive.putDecisions(decisions)
    await resolveWithProgress(archive)
    if (decided > 0) say(`${formatCount(decided, 'decision')} about voices stored.`)
    if (failed > 0)
      throw new CommandError(`${formatCount(failed, 'line')} could not be imported. The other lines are stored.`)
  })

/** `onrecord import`. */
export const registerImport: RegisterCommand = (program, archive) => {
  program
    .command('import')
    .description('store the stories that onrecord export wrote')
    .argument('<file>', 'a file of Article JSON lines, or - for stdin')
    .addHelpText('after', example(['onrecord export | onrecord import - --archive copy.db']))
    .action((path: string) => importStories(path, archive()))
}
