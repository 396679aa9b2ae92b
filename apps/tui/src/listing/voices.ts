import type { Archive, ArchiveVoice } from '@onrecord/article-archive'
import { decisionWords, doubtfulName, listStrings, voiceCounts, voiceTitle } from '@onrecord/article-view'
import { paged } from '../archive/paged.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { writeJson, writeOut } from '../output.ts'
import { columns, inLine } from './columns.ts'
import { dayOf } from './day-of.ts'
import type { ListSettings } from './list-settings.ts'
import { writeList } from './write-list.ts'

const voiceRow = (voice: ArchiveVoice): readonly string[] => [voice.id, voiceTitle(voice), voiceCounts(voice)]

const writeVoice = async (archive: Archive, voice: ArchiveVoice, settings: ListSettings): Promise<void> => {
  const said = await Array.fromAsync(paged((options) => archive.statementsOf(voice.id, options), settings.limit))
  if (settings.json) return writeJson({ voice, statements: said })
  await writeOut(columns([voiceRow(voice)]) + (await decisionLines(archive, voice.id)))
  for (const { article, statement, words } of said) {
    const doubtful = doubtfulName(statement, voice.name)
    const doubt = doubtful === undefined ? '' : `${inLine(doubtful)}; `
    await writeOut(
      `    ${dayOf(article.datePublished)}  ${inLine(words)}  (${doubt}${statement.form}; ${article.id})\n`,
    )
  }
}

/** The voice whose id or whole name that is, or the only one whose name begins so. */
const meant = async (archive: Archive, name: string): Promise<ArchiveVoice | undefined> => {
  const byId = await archive.voice(name)
  if (byId) return byId
  const { items } = await archive.voices({ name, limit: 2 })
  return items.length === 1 ? items[0] : items.find((voice) => voice.name.toLowerCase() === name.toLowerCase())
}

const decisionLines = async (archive: Archive, id: string): Promise<string> =>
  (await archive.decisions(id))
    .map((decision) => {
      const why = decision.reason === undefined ? '' : ` (${decision.reason})`
      return `    ${inLine(decisionWords(decision) + why)}\n`
    })
    .join('')

/** `onrecord voices`: who speaks in the archive; of one voice, what it said, the latest first. */
export const voices = (
  name: string | undefined,
  settings: ArchiveSettings & ListSettings & { readonly generic?: boolean },
): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const one = name === undefined ? undefined : await meant(archive, name)
    if (one) return writeVoice(archive, one, settings)
    await writeList(
      paged(
        (options) =>
          archive.voices({
            ...options,
            ...(name !== undefined && { name }),
            ...(settings.generic === true && { generic: true }),
          }),
        settings.limit,
      ),
      { ...settings, row: voiceRow, none: listStrings.noVoices },
    )
  })
