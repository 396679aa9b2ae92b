import type { Archive, Decision } from '@onrecord/article-archive'
import { requireVoice } from '../archive/require-voice.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { say, writeJson, writeOut } from '../output.ts'
import { columns, inLine } from './columns.ts'

type DecisionSettings = ArchiveSettings & { readonly reason?: string }

const reasonOf = ({ reason }: DecisionSettings) => (reason === undefined ? {} : { reason })

const latestId = async (archive: Archive): Promise<string> => (await archive.decisions()).at(-1)?.id ?? ''

/** `onrecord voices merge`: merges two voices. */
export const mergeVoices = (id: string, into: string, settings: DecisionSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const [one, other] = [await requireVoice(archive, id), await requireVoice(archive, into)]
    await archive.merge(one.id, other.id, reasonOf(settings))
    say(
      `${inLine(one.name)} is now ${inLine(other.name)}. To undo this: onrecord voices undo ${await latestId(archive)}`,
    )
  })

/** `onrecord voices unmerge`: undoes the latest merge of a voice. */
export const unmergeVoice = (id: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    await requireVoice(archive, id)
    if (!(await archive.unmerge(id)))
      throw new CommandError(`The voice ${JSON.stringify(id)} was never merged. See all decisions: onrecord voices log`)
    say(`${inLine((await requireVoice(archive, id)).name)} is a voice of its own again.`)
  })

/** `onrecord voices split`: makes what a voice says in some stories, or one statement there, another voice. */
export const splitVoice = (
  id: string,
  stories: readonly string[],
  settings: DecisionSettings & { readonly statement?: string },
): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const { statement } = settings
    if (statement !== undefined && stories.length > 1)
      throw new CommandError('A statement is in one story. Name only that story.')
    const voice = await requireVoice(archive, id)
    const parts = stories.map((story) => ({ story, ...(statement !== undefined && { statement }) }))
    const made = await archive.split(voice.id, parts, reasonOf(settings))
    say(`Split from ${inLine(voice.name)}: ${made}. To undo this: onrecord voices undo ${await latestId(archive)}`)
  })

/** `onrecord voices rename`: gives a voice another name. */
export const renameVoice = (id: string, name: string, settings: DecisionSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const voice = await requireVoice(archive, id)
    await archive.rename(voice.id, name, reasonOf(settings))
    say(
      `${inLine(voice.name)} is now called ${inLine(name)}. To undo this: onrecord voices undo ${await latestId(archive)}`,
    )
  })

/** `onrecord voices undo`: undoes a decision. */
export const undoDecision = (id: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    if (!(await archive.undo(id)))
      throw new CommandError(
        `There is no decision ${JSON.stringify(id)} to undo. See which there are: onrecord voices log`,
      )
    say(`Undone: ${id}`)
  })

const whatOf = (decision: Decision): string => {
  switch (decision.kind) {
    case 'merge':
      return `merge ${decision.voice.name} into ${decision.into.name}`
    case 'split':
      return `split ${decision.voice.name}: ${decision.parts.map(({ story, statement }) => [story, statement].filter(Boolean).join('#')).join(', ')}`
    case 'rename':
      return `rename ${decision.voice.name} to ${decision.name}`
  }
}

const decisionRow = (decision: Decision): readonly string[] => [
  decision.id,
  decision.at.slice(0, 16).replace('T', ' '),
  inLine(whatOf(decision)),
  inLine([decision.reason ?? '', decision.undoneAt === undefined ? '' : '(undone)'].join(' ').trim()),
]

/** `onrecord voices log`: what people have decided about voices, the earliest first. */
export const logDecisions = (settings: ArchiveSettings & { readonly json?: boolean }): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const decisions = await archive.decisions()
    if (settings.json) return writeJson(decisions)
    if (decisions.length === 0) return say('No decisions about voices yet.')
    await writeOut(columns(decisions.map(decisionRow)))
  })
