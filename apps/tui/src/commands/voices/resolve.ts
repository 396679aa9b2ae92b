import { type ArchiveSettings, withArchive } from '../../archive/with-archive.ts'
import { interrupted } from '../../command-error.ts'
import { example, flag, type JsonSettings, json, type RegisterCommand } from '../../options.ts'
import { say, writeJson } from '../../output/streams.ts'
import { voiceMessages } from '../../strings.ts'
import { onSigint } from '../../terminal/input/on-sigint.ts'

type ResolveSettings = JsonSettings & { readonly changed: boolean }

const resolveVoices = (settings: ArchiveSettings & ResolveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const { formatCount } = await import('../../output/wording.ts')
    const { resolveWithProgress } = await import('../../archive/resolve-with-progress.ts')
    const { signal, done } = onSigint(() => say(voiceMessages.stopping))
    try {
      const result = await resolveWithProgress(archive, { all: !settings.changed, signal })
      if (settings.json) return await writeJson(result)
      say(`Checked ${formatCount(result.blocks, 'name')}. ${formatCount(result.changed, 'entity')} changed voice.`)
    } catch (cause) {
      if (!signal.aborted) throw cause
      throw interrupted(voiceMessages.stopped)
    } finally {
      done()
    }
  })

/** `onrecord voices resolve`. */
export const registerResolve: RegisterCommand = (voices, archive) => {
  voices
    .command('resolve')
    .description('decide again which entities are the same voice, across all stories')
    .addOption(flag('--changed', 'check only where stories were added, changed or removed'))
    .addOption(json())
    .addHelpText('after', example(['onrecord voices resolve']))
    .action((settings: ResolveSettings) => resolveVoices({ ...settings, ...archive() }))
}
