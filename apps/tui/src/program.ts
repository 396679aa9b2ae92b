import { Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { ArchiveSettings } from './archive/with-archive.ts'
import { registerAdd } from './commands/add.ts'
import { registerBackup } from './commands/backup.ts'
import { registerCompare } from './commands/compare.ts'
import { registerCompletion } from './commands/completion.ts'
import { registerDiff } from './commands/diff.ts'
import { registerDoctor } from './commands/doctor.ts'
import { registerExport } from './commands/export.ts'
import { registerExtract } from './commands/extract.ts'
import { registerFeeds } from './commands/feeds/feeds.ts'
import { registerFigures } from './commands/figures.ts'
import { registerFormats } from './commands/formats.ts'
import { registerImport } from './commands/import.ts'
import { registerList } from './commands/list.ts'
import { registerOpen } from './commands/open.ts'
import { registerRead } from './commands/read.ts'
import { registerRemove } from './commands/remove.ts'
import { registerSearch } from './commands/search.ts'
import { registerServe } from './commands/serve.ts'
import { registerShow } from './commands/show.ts'
import { registerStats } from './commands/stats.ts'
import { registerText } from './commands/text.ts'
import { registerVoices } from './commands/voices/voices.ts'
import { example, type RegisterCommand } from './options.ts'
import { programDescription } from './strings.ts'

/** All commands, in the order in which the help lists them. */
const commands: readonly RegisterCommand[] = [
  registerOpen,
  registerRead,
  registerText,
  registerExtract,
  registerFormats,
  registerShow,
  registerAdd,
  registerList,
  registerSearch,
  registerVoices,
  registerFigures,
  registerCompare,
  registerDiff,
  registerRemove,
  registerExport,
  registerImport,
  registerBackup,
  registerFeeds,
  registerStats,
  registerDoctor,
  registerServe,
  registerCompletion,
]

const archiveOption = () =>
  new Option(
    '--archive <address>',
    'archive to use: sqlite:PATH, a path or postgres://… (default: archive.db in $ONRECORD_HOME or your data folder)',
  ).env('ONRECORD_ARCHIVE')

/** Makes every command throw its errors, so that `main` can turn them into lines and exit codes. */
const throwErrors = (command: Command): void => {
  command.exitOverride().configureOutput({ outputError: () => {} })
  command.commands.forEach(throwErrors)
}

/** The command line of `onrecord`. It throws CommanderError and CommandError; `main` turns them into lines and codes. */
export const createProgram = (): Command => {
  const program = new Command('onrecord')
    .description(programDescription)
    .version(manifest.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help for a command')
    .helpCommand('help [command]', 'show help for a command')
    .addOption(archiveOption())
    .option('--debug', 'show the stack trace of an error')
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      'after',
      `\nWithout a command, onrecord opens the reader on your archive. If there is no
archive yet, it opens the edition: the story that is included.\n${example(['onrecord', 'onrecord read story.txt --published 2025-01-13', 'onrecord show kursk-capture --as txt', 'onrecord add story.txt'])}
Exit codes: 0 done, 1 failed, 2 misused, 130 stopped by Ctrl-C.
Data goes to stdout, messages to stderr.`,
    )
  const archive = (): ArchiveSettings => {
    const { archive: address } = program.opts<{ readonly archive?: string }>()
    return address === undefined || address === '' ? {} : { archive: address }
  }
  for (const register of commands) register(program, archive)
  throwErrors(program)
  return program
}
