import { Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { ArchiveSettings } from './archive/with-archive.ts'
import { addArchiveCommands } from './program/archive-commands.ts'
import { addKeepingCommands } from './program/keeping-commands.ts'
import { example } from './program/options.ts'
import { addStoryCommands } from './program/story-commands.ts'

const archiveOption = () =>
  new Option(
    '--archive <address>',
    'the archive: sqlite:path, a path or postgres://… (default: your own, in $ONRECORD_HOME or your data folder)',
  ).env('ONRECORD_ARCHIVE')

/** Errors become lines and codes in `main`, whichever command they come from. */
const exitOverAll = (command: Command): void => {
  command.exitOverride().configureOutput({ outputError: () => {} })
  command.commands.forEach(exitOverAll)
}

/** The command line of `onrecord`. It throws CommanderError and CommandError; `main` turns them into lines and codes. */
export const createProgram = (): Command => {
  const program = new Command('onrecord')
    .description('Read a news story and see who says what, through whom, and which claims have no named source.')
    .version(manifest.version)
    .addOption(archiveOption())
    .option('--debug', 'show where an error comes from')
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      'after',
      `\nWithout a command it opens the reader on your archive, or on the edition when there is none yet.\n${example(['onrecord', 'onrecord read story.txt --published 2025-01-13', 'onrecord show kursk-capture --as txt', 'onrecord add story.txt'])}\nExit codes: 0 done, 1 failed, 2 misused. Data goes to standard output, talk to standard error.`,
    )
  const archive = (): ArchiveSettings => {
    const { archive: address } = program.opts<{ readonly archive?: string }>()
    return address === undefined || address === '' ? {} : { archive: address }
  }
  addStoryCommands(program, archive)
  addArchiveCommands(program, archive)
  addKeepingCommands(program, archive)
  exitOverAll(program)
  return program
}
