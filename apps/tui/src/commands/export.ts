import type { Archive, DamagedText } from '@onrecord/article-archive'
import { Option } from 'commander'
import { requireArticle } from '../archive/require-stored.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError, exitCodes } from '../command-error.ts'
import { example, flag, type RegisterCommand } from '../options.ts'
import { say, writeJsonLine } from '../output/streams.ts'
import { archiveMessages, inputErrors } from '../strings.ts'

type RevisionSettings = { readonly revisions: boolean }
type FormatSettings = { readonly as: 'jsonl' | 'parquet' }

const damageLine = ({ id, revision, message }: DamagedText): string =>
  archiveMessages.notExported(id === undefined ? 'a story' : `${id}, revision ${revision}`, message)

const isDamage = (cause: unknown): cause is Error => cause instanceof Error && cause.name === 'ArchiveError'

/** The address that a story was fetched from; `undefined` also if the archive is damaged there. */
const addressOf = async (archive: Archive, id: string): Promise<string | undefined> => {
  try {
    return await archive.addressOf(id)
  } catch (cause) {
    if (isDamage(cause)) return undefined
    throw cause
  }
}

/** Exports everything that is readable. Throws CommandError at the end if damaged texts were left out. */
const exportAll = async (archive: Archive, revisions: boolean): Promise<void> => {
  const { withAddress } = await import('../archive/fetched-from.ts')
  let damaged = 0
  const onDamaged = (text: DamagedText): void => {
    damaged++
    say(damageLine(text))
  }
  let exported = 0
  for await (const article of archive.export({ revisions, onDamaged })) {
    exported++
    await writeJsonLine(withAddress(article, await addressOf(archive, article.id)))
  }
  try {
    for (const decision of await archive.decisions()) await writeJsonLine({ decision })
  } catch (cause) {
    if (!isDamage(cause)) throw cause
    damaged++
    say(archiveMessages.notExported(archiveMessages.decisionsAboutVoices, cause.message))
  }
  if (damaged === 0) return
  const { formatCount } = await import('../output/wording.ts')
  throw new CommandError(
    `${formatCount(exported, 'text')} exported, ${damaged} left out because they are damaged. To see what to do, run: onrecord doctor`,
  )
}

/** Exports one story; with `revisions` all its revisions, oldest first. */
const exportStory = async (archive: Archive, id: string, revisions: boolean): Promise<void> => {
  const { withAddress } = await import('../archive/fetched-from.ts')
  const address = await archive.addressOf(id)
  const [latest] = revisions ? await archive.revisions(id) : []
  for (let revision = 1; revision < (latest?.revision ?? 1); revision++)
    await writeJsonLine(withAddress(await requireArticle(archive, id, revision), address))
  await writeJsonLine(withAddress(await requireArticle(archive, id), address))
}

/**
 * Writes all stories, or the named ones, as Article JSON, one per line, in the order in which they were added. A fetched
 * story has its address in `extensions`, under `fetchedFromField`. An export of all stories ends with the decisions
 * about voices, one per line: {"decision": …}.
 */
const exportStories = (ids: readonly string[], settings: ArchiveSettings & RevisionSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    for (const id of ids) await exportStory(archive, id, settings.revisions)
    if (ids.length === 0) await exportAll(archive, settings.revisions)
  })

/** Writes all stories as tables for data frames and databases to a folder. */
const exportTables = async (
  folders: readonly string[],
  settings: ArchiveSettings & RevisionSettings,
): Promise<void> => {
  if (settings.revisions) throw new CommandError(inputErrors.allLatest, { exitCode: exitCodes.misused })
  const { writeParquet } = await import('../archive/write-parquet.ts')
  await withArchive(settings, 'read', (archive) => writeParquet(archive, folders, (text) => say(damageLine(text))))
}

/** `onrecord export`. */
export const registerExport: RegisterCommand = (program, archive) => {
  program
    .command('export')
    .description('write stories as Article JSON, one per line, or all as Parquet tables for analysis')
    .argument('[story...]', 'ids of stories (default: all); with --as parquet: the folder for the tables')
    .addOption(new Option('--as <format>', 'output format').choices(['jsonl', 'parquet']).default('jsonl'))
    .addOption(flag('--revisions', 'write every revision, oldest first'))
    .addHelpText(
      'after',
      example([
        'onrecord export > archive.jsonl',
        'onrecord export kursk-capture',
        'onrecord export --as parquet tables',
      ]),
    )
    .action((named: readonly string[], { as, ...settings }: RevisionSettings & FormatSettings) =>
      (as === 'parquet' ? exportTables : exportStories)(named, { ...settings, ...archive() }),
    )
}
