import type { Archive, DamagedText } from '@onrecord/article-archive'
import { formatCount } from '@onrecord/article-view'
import { requireArticle } from '../archive/require-article.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { say, writeJsonLine } from '../output.ts'
import { withAddress } from './fetched-from.ts'

export type ExportSettings = ArchiveSettings & { readonly revisions?: boolean }

const damageLine = ({ id, revision, message }: DamagedText): string =>
  `Not exported: ${id === undefined ? 'a story' : `${id}, revision ${revision}`}. ${message}`

/** The address that a story was fetched from; `undefined` too where the archive is damaged there. */
const addressOf = async (archive: Archive, id: string): Promise<string | undefined> => {
  try {
    return await archive.addressOf(id)
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ArchiveError') return undefined
    throw cause
  }
}

/** Everything that can be read, in spite of any damage. Throws CommandError at the end when something was left out. */
const exportAll = async (
  archive: Archive,
  revisions: boolean,
  write: (line: unknown) => Promise<void>,
): Promise<void> => {
  let damaged = 0
  const onDamaged = (text: DamagedText): void => {
    damaged++
    say(damageLine(text))
  }
  let exported = 0
  for await (const article of archive.export({ revisions, onDamaged })) {
    exported++
    await write(withAddress(article, await addressOf(archive, article.id)))
  }
  try {
    for (const decision of await archive.decisions()) await write({ decision })
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'ArchiveError')) throw cause
    damaged++
    say(`Not exported: the decisions about voices. ${cause.message}`)
  }
  if (damaged === 0) return
  throw new CommandError(
    `${formatCount(exported, 'text')} exported, ${damaged} left out because they are damaged. Run "onrecord doctor" to see what to do.`,
  )
}

/**
 * `onrecord export`: all stories, or those named, as Article JSON, a line each, oldest kept first. One that was fetched has its address in
 * `extensions`, under `fetchedFromField`. With all stories come the decisions about voices, a line each: {"decision": …}.
 */
export const exportStories = (ids: readonly string[], settings: ExportSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const write = writeJsonLine
    for (const id of ids) {
      const address = await archive.addressOf(id)
      const [latest] = settings.revisions ? await archive.revisions(id) : []
      for (let revision = 1; revision < (latest?.revision ?? 1); revision++) {
        await write(withAddress(await requireArticle(archive, id, revision), address))
      }
      await write(withAddress(await requireArticle(archive, id), address))
    }
    if (ids.length === 0) await exportAll(archive, settings.revisions === true, write)
  })
