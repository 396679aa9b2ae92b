import { requireVoice } from '../archive/require-voice.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { say } from '../output.ts'
import { inLine } from './columns.ts'

/** `onrecord voices merge`: says that two voices are one. */
export const mergeVoices = (id: string, into: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, async (archive) => {
    const [one, other] = [await requireVoice(archive, id), await requireVoice(archive, into)]
    await archive.merge(one.id, other.id)
    say(`${inLine(one.name)} is now ${inLine(other.name)}. Take it back: onrecord voices unmerge ${one.id}`)
  })

/** `onrecord voices unmerge`: takes that back. */
export const unmergeVoice = (id: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, async (archive) => {
    await requireVoice(archive, id)
    await archive.unmerge(id)
    say(`${inLine((await requireVoice(archive, id)).name)} is a voice of its own again.`)
  })
