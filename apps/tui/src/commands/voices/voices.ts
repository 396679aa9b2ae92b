import type { Archive, ArchiveVoice } from '@onrecord/article-archive'
import { type ArchiveSettings, withArchive } from '../../archive/with-archive.ts'
import { example, flag, json, type ListSettings, limit, type RegisterCommand } from '../../options.ts'
import { writeJson, writeOut } from '../../output/streams.ts'
import { registerDecisions } from './decisions.ts'
import { registerResolve } from './resolve.ts'

type VoicesSettings = ListSettings & { readonly generic?: boolean }

const writeVoice = async (archive: Archive, voice: ArchiveVoice, settings: ListSettings): Promise<void> => {
  const { columns } = await import('../../output/columns.ts')
  const { decisionLine, statementLine, voiceRow } = await import('../../output/voice-text.ts')
  const { paged } = await import('../../output/write-list.ts')
  const statements = await Array.fromAsync(paged((options) => archive.statementsOf(voice.id, options), settings.limit))
  if (settings.json) return writeJson({ voice, statements })
  const decisions = await archive.decisions(voice.id)
  await writeOut(columns([voiceRow(voice)]) + decisions.map(decisionLine).join(''))
  for (const statement of statements) await writeOut(statementLine(statement, voice.name))
}

const writeVoices = async (archive: Archive, name: string | undefined, settings: VoicesSettings): Promise<void> => {
  const { listStrings } = await import('../../output/wording.ts')
  const { voiceRow } = await import('../../output/voice-text.ts')
  const { paged, writeList } = await import('../../output/write-list.ts')
  const filter = { ...(name !== undefined && { name }), ...(settings.generic === true && { generic: true }) }
  await writeList(
    paged((options) => archive.voices({ ...options, ...filter }), settings.limit),
    { ...settings, row: voiceRow, none: listStrings.noVoices },
  )
}

/** The voice with this id or full name, or the only voice whose name begins with these words. */
const findVoice = async (archive: Archive, name: string): Promise<ArchiveVoice | undefined> => {
  const byId = await archive.voice(name)
  if (byId) return byId
  const { items } = await archive.voices({ name, limit: 2 })
  return items.length === 1 ? items[0] : items.find((voice) => voice.name.toLowerCase() === name.toLowerCase())
}

const voices = (name: string | undefined, settings: ArchiveSettings & VoicesSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const voice = name === undefined ? undefined : await findVoice(archive, name)
    await (voice ? writeVoice(archive, voice, settings) : writeVoices(archive, name, settings))
  })

/** `onrecord voices` and its subcommands. */
export const registerVoices: RegisterCommand = (program, archive) => {
  const command = program
    .command('voices')
    .description('list the voices in the archive; for one voice, list its statements, latest first')
    .argument('[name]', 'the beginning of a name, or the id of a voice')
    .addOption(flag('--generic', 'include generic voices, such as "some", "many" and "the poll"'))
    .addOption(limit(50))
    .addOption(json())
    .addHelpText('after', example(['onrecord voices', 'onrecord voices Zelenskyy']))
    .action((name: string | undefined, settings: VoicesSettings) => voices(name, { ...settings, ...archive() }))
  registerResolve(command, archive)
  registerDecisions(command, archive)
}
