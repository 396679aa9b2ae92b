import { type Command, Option } from 'commander'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import type { ListSettings } from '../listing/list-settings.ts'
import { example, json, limit } from './options.ts'

type ReasonSettings = { readonly reason?: string }

const reason = () => new Option('--reason <text>', 'why, for the log')

/** The commands about who speaks and who is who: voices, and its subcommands. */
export const addVoiceCommands = (program: Command, archive: () => ArchiveSettings): void => {
  const voices = program
    .command('voices')
    .description('who speaks in the archive; of one voice, what it said, the latest first')
    .argument('[name]', 'how a name begins, or the id of a voice')
    .option('--generic', 'also voices that could be anybody: some, many, the poll', false)
    .addOption(limit(50))
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord voices', 'onrecord voices Zelenskyy']))
    .action(async (name: string | undefined, settings: ListSettings & { readonly generic: boolean }) =>
      (await import('../listing/voices.ts')).voices(name, { ...settings, ...archive() }),
    )
  voices
    .command('resolve')
    .description('decide again who is who across stories, with progress')
    .option('--changed', 'only where stories were added, changed or removed', false)
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord voices resolve']))
    .action(async (settings: { readonly changed: boolean; readonly json?: boolean }) =>
      (await import('../listing/resolve-voices.ts')).resolveVoices({ ...settings, ...archive() }),
    )
  voices
    .command('merge')
    .description('merge two voices')
    .argument('<voice>', 'the id of the voice that goes')
    .argument('<into>', 'the id of the voice that stays')
    .addOption(reason())
    .addHelpText('after', example(['onrecord voices merge south-korean-officials national-intelligence-service']))
    .action(async (id: string, into: string, settings: ReasonSettings) =>
      (await import('../listing/decide-voices.ts')).mergeVoices(id, into, { ...settings, ...archive() }),
    )
  voices
    .command('unmerge')
    .description('undo the latest merge of a voice')
    .argument('<voice>', 'the id of the voice that went')
    .addHelpText('after', example(['onrecord voices unmerge south-korean-officials']))
    .action(async (id: string) => (await import('../listing/decide-voices.ts')).unmergeVoice(id, archive()))
  voices
    .command('split')
    .description('make what a voice says in some stories another voice')
    .argument('<voice>', 'the id of the voice')
    .argument('<story...>', 'the ids of the stories in which somebody else speaks')
    .option('--statement <id>', 'only this statement of the story')
    .addOption(reason())
    .addHelpText('after', example(['onrecord voices split koo-byoungsam kursk-capture --reason "A namesake"']))
    .action(
      async (id: string, stories: readonly string[], settings: ReasonSettings & { readonly statement?: string }) =>
        (await import('../listing/decide-voices.ts')).splitVoice(id, stories, { ...settings, ...archive() }),
    )
  voices
    .command('rename')
    .description('give a voice another name')
    .argument('<voice>', 'the id of the voice')
    .argument('<name>', 'its name from now on')
    .addOption(reason())
    .addHelpText('after', example(['onrecord voices rename koo-byoungsam "Koo Byung-sam"']))
    .action(async (id: string, name: string, settings: ReasonSettings) =>
      (await import('../listing/decide-voices.ts')).renameVoice(id, name, { ...settings, ...archive() }),
    )
  voices
    .command('undo')
    .description('undo a merge, split or rename')
    .argument('<decision>', 'the id of the decision, as in the log')
    .addHelpText('after', example(['onrecord voices undo "$(onrecord voices log | tail -1 | cut -d " " -f 1)"']))
    .action(async (id: string) => (await import('../listing/decide-voices.ts')).undoDecision(id, archive()))
  voices
    .command('log')
    .description('all merges, splits and renames, with date and reason')
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord voices log']))
    .action(async (settings: { readonly json?: boolean }) =>
      (await import('../listing/decide-voices.ts')).logDecisions({ ...settings, ...archive() }),
    )
}
