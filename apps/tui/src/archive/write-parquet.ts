import type { Archive, DamagedText } from '@onrecord/article-archive'
import { CommandError, exitCodes, interrupted } from '../command-error.ts'
import { say } from '../output/streams.ts'
import { archiveMessages, inputErrors } from '../strings.ts'
import { onSigint } from '../terminal/input/on-sigint.ts'

/**
 * Writes the archive's tables as Parquet files to the one folder that is named. Throws CommandError, also if damaged texts
 * were left out or the user stopped it.
 */
export const writeParquet = async (
  archive: Archive,
  folders: readonly string[],
  onDamaged: (text: DamagedText) => void,
): Promise<void> => {
  const [folder, ...others] = folders
  if (folder === undefined || others.length > 0)
    throw new CommandError(inputErrors.oneFolder, { exitCode: exitCodes.misused })
  const { exportParquet } = await import('@onrecord/article-archive/parquet')
  const { formatCount } = await import('../output/wording.ts')
  const { signal, done } = onSigint(() => say(archiveMessages.stopping))
  let damaged = 0
  try {
    const { stories, statements } = await exportParquet(archive, folder, {
      signal,
      onDamaged: (text) => {
        damaged++
        onDamaged(text)
      },
    })
    say(archiveMessages.tablesWritten(formatCount(stories, 'story'), formatCount(statements, 'statement'), folder))
  } catch (cause) {
    throw signal.aborted ? interrupted(archiveMessages.nothingWritten) : cause
  } finally {
    done()
  }
  if (damaged > 0) throw new CommandError(archiveMessages.damagedLeftOut(formatCount(damaged, 'story')))
}
