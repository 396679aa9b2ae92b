import type { Archive, ArchiveVoice } from '@onrecord/article-archive'
import { requireVoice } from '../../archive/require-stored.ts'
import { type ArchiveSettings, withArchive } from '../../archive/with-archive.ts'
import { CommandError } from '../../command-error.ts'
import { example, type JsonSettings, json, type RegisterCommand } from '../../options.ts'
import { say, writeJson, writeOut } from '../../output/streams.ts'
import { voiceMessages } from '../../strings.ts'

type ReasonSettings = { readonly reason?: string }
type SplitSettings = ReasonSettings & { readonly statement?: string }

const reasonOf = ({ reason }: ReasonSettings) => (reason === undefined ? {} : { reason })

/** Reports the latest decision and how to undo it. */
const report = async (archive: Archive, effect: string): Promise<void> =>
  say(`${effect} To undo this: onrecord voices undo ${(await archive.decisions()).at(-1)?.id ?? ''}`)

const nameOf = ({ name }: ArchiveVoice): string => name.replaceAll(/\s+/gu, ' ')

const mergeVoices = (id: string, into: string, settings: ArchiveSettings & ReasonSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const [one, other] = [await requireVoice(archive, id), await requireVoice(archive, into)]
    await archive.merge(one.id, other.id, reasonOf(settings))
    await report(archive, voiceMessages.merged(nameOf(one), nameOf(other)))
  })

const unmergeVoice = (id: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    await requireVoice(archive, id)
    if (!(await archive.unmerge(id))) throw new CommandError(voiceMessages.neverMerged(id))
    say(`${nameOf(await requireVoice(archive, id))} is a separate voice again.`)
  })

const splitVoice = (id: string, stories: readonly string[], settings: ArchiveSettings & SplitSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const { statement } = settings
    if (statement !== undefined && stories.length > 1) throw new CommandError(voiceMessages.oneStory)
    const voice = await requireVoice(archive, id)
    const parts = stories.map((story) => ({ story, ...(statement !== undefined && { statement }) }))
    const made = await archive.split(voice.id, parts, reasonOf(settings))
    await report(archive, voiceMessages.split(made, nameOf(voice)))
  })

const renameVoice = (id: string, name: string, settings: ArchiveSettings & ReasonSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const voice = await requireVoice(archive, id)
    await archive.rename(voice.id, name, reasonOf(settings))
    await report(archive, voiceMessages.renamed(nameOf(voice), name))
  })

const undoDecision = (id: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    if (!(await archive.undo(id))) throw new CommandError(voiceMessages.noDecision(id))
    say(`Undone: ${id}`)
  })

const logDecisions = (settings: ArchiveSettings & JsonSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const decisions = await archive.decisions()
    if (settings.json) return writeJson(decisions)
    if (decisions.length === 0) return say(voiceMessages.noDecisions)
    const { columns } = await import('../../output/columns.ts')
    const { decisionRow } = await import('../../output/voice-text.ts')
    await writeOut(columns(decisions.map(decisionRow)))
  })

const reasonOption = ['--reason <text>', 'reason to record in the log'] as const

/** `onrecord voices merge`, `unmerge`, `split`, `rename`, `undo` and `log`: decisions about who is who. */
export const registerDecisions: RegisterCommand = (voices, archive) => {
  voices
    .command('merge')
    .description('merge two voices')
    .argument('<voice>', 'id of the voice to merge')
    .argument('<into>', 'id of the voice that remains')
    .option(...reasonOption)
    .addHelpText('after', example(['onrecord voices merge south-korean-officials national-intelligence-service']))
    .action((id: string, into: string, settings: ReasonSettings) =>
      mergeVoices(id, into, { ...settings, ...archive() }),
    )
  voices
    .command('unmerge')
    .description('undo the latest merge of a voice')
    .argument('<voice>', 'id of the voice that was merged')
    .addHelpText('after', example(['onrecord voices unmerge south-korean-officials']))
    .action((id: string) => unmergeVoice(id, archive()))
  voices
    .command('split')
    .description('move what a voice says in some stories to a new voice')
    .argument('<voice>', 'id of the voice')
    .argument('<story...>', 'ids of the stories in which someone else speaks')
    .option('--statement <id>', 'move only this statement of the story')
    .option(...reasonOption)
    .addHelpText('after', example(['onrecord voices split koo-byoungsam kursk-capture --reason "A namesake"']))
    .action((id: string, stories: readonly string[], settings: SplitSettings) =>
      splitVoice(id, stories, { ...settings, ...archive() }),
    )
  voices
    .command('rename')
    .description('rename a voice')
    .argument('<voice>', 'id of the voice')
    .argument('<name>', 'new name')
    .option(...reasonOption)
    .addHelpText('after', example(['onrecord voices rename koo-byoungsam "Koo Byung-sam"']))
    .action((id: string, name: string, settings: ReasonSettings) =>
      renameVoice(id, name, { ...settings, ...archive() }),
    )
  voices
    .command('undo')
    .description('undo a merge, split or rename')
    .argument('<decision>', 'id of the decision in the log')
    .addHelpText('after', example(['onrecord voices undo "$(onrecord voices log | tail -1 | cut -d " " -f 1)"']))
    .action((id: string) => undoDecision(id, archive()))
  voices
    .command('log')
    .description('list all merges, splits and renames, with date and reason')
    .addOption(json())
    .addHelpText('after', example(['onrecord voices log']))
    .action((settings: JsonSettings) => logDecisions({ ...settings, ...archive() }))
}
