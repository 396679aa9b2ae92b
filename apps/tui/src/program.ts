import { Command, type CommanderError, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { ArchiveSettings } from './archive/with-archive.ts'
import { CommandError, exitCodes } from './command-error.ts'
import { registerList } from './commands/list.ts'
import { registerOpen } from './commands/open.ts'
import { registerShow } from './commands/show.ts'
import { example, type RegisterCommand } from './options.ts'
import { stdoutStream } from './output/streams.ts'
import { inputErrors, programDefault, programDescription } from './strings.ts'

/** All commands, in the order in which the help lists them. Each is loaded when it is needed; those that must start fast are loaded already. */
const commands: Readonly<Record<string, () => Promise<RegisterCommand>>> = {
  open: async () => registerOpen,
  read: async () => (await import('./commands/read.ts')).registerRead,
  text: async () => (await import('./commands/text.ts')).registerText,
  extract: async () => (await import('./commands/extract.ts')).registerExtract,
  formats: async () => (await import('./commands/formats.ts')).registerFormats,
  show: async () => registerShow,
  add: async () => (await import('./commands/add.ts')).registerAdd,
  list: async () => registerList,
  search: async () => (await import('./commands/search.ts')).registerSearch,
  voices: async () => (await import('./commands/voices/voices.ts')).registerVoices,
  figures: async () => (await import('./commands/figures.ts')).registerFigures,
  compare: async () => (await import('./commands/compare.ts')).registerCompare,
  diff: async () => (await import('./commands/diff.ts')).registerDiff,
  remove: async () => (await import('./commands/remove.ts')).registerRemove,
  export: async () => (await import('./commands/export.ts')).registerExport,
  import: async () => (await import('./commands/import.ts')).registerImport,
  backup: async () => (await import('./commands/backup.ts')).registerBackup,
  restore: async () => (await import('./commands/backup.ts')).registerRestore,
  feeds: async () => (await import('./commands/feeds/feeds.ts')).registerFeeds,
  stats: async () => (await import('./commands/stats.ts')).registerStats,
  doctor: async () => (await import('./commands/doctor.ts')).registerDoctor,
  serve: async () => (await import('./commands/serve.ts')).registerServe,
  config: async () => (await import('./commands/config.ts')).registerConfig,
  completion: async () => (await import('./commands/completion.ts')).registerCompletion,
}

/** The arguments that are not options: the command, and what it is given. */
const namesIn = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => !word.startsWith('-') && words[index - 1] !== '--archive')

const isCommand = (name: string): boolean => name === 'help' || Object.hasOwn(commands, name)

/**
 * The loaders of the commands that these arguments need: the one that they name, or all for help and completion. Throws
 * CommandError (misused) if they ask for help for a command that does not exist.
 */
const loadersFor = (words: readonly string[]): readonly (() => Promise<RegisterCommand>)[] => {
  const [name = '', topic] = namesIn(words)
  if (name === 'help' && topic !== undefined && !isCommand(topic))
    throw new CommandError(inputErrors.noCommand(topic), { exitCode: exitCodes.misused })
  const named = Object.hasOwn(commands, name) ? commands[name] : undefined
  return named ? [named] : Object.values(commands)
}

const archiveOption = () =>
  new Option(
    '--archive <address>',
    'archive to use: sqlite:PATH, a path or postgres://… (default: archive.db in $ONRECORD_HOME or your data folder)',
  ).env('ONRECORD_ARCHIVE')

/** The command as it is typed: "onrecord feeds add". */
const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()

/** A line for an error in the arguments of a command, with the help to look at. */
const misuse = (command: Command, { code, message }: CommanderError): string => {
  const found = message
    .replace(/^error: /u, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/'([^']*)'/gu, '"$1"')
  const line = found.replace(/^./u, (first) => first.toUpperCase()).replace(/(?<![.)!?])$/u, '.')
  const isWord = code === 'commander.unknownOption' && command.registeredArguments.length > 0
  return [line, ...(isWord ? [inputErrors.notAnOption] : []), inputErrors.seeHelp(pathOf(command))].join(' ')
}

/** Makes every command throw its errors, so that `main` can turn them into lines and exit codes. */
const throwErrors = (command: Command): void => {
  command.exitOverride((error) => {
    // The end of the help and of the version is such an error too.
    if (error.exitCode === 0) throw error
    throw new CommandError(misuse(command, error), { exitCode: exitCodes.misused, cause: error })
  })
  command.configureOutput({ outputError: () => {}, writeOut: (text) => stdoutStream().write(text) })
  command.commands.forEach(throwErrors)
}

/**
 * The command line of `onrecord` for these arguments. It throws CommandError, and CommanderError after help was shown; `main`
 * turns them into lines and codes.
 */
export const createProgram = async (words: readonly string[]): Promise<Command> => {
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
      `\n${programDefault}\n${example(['onrecord', 'onrecord read story.txt --published 2025-01-13', 'onrecord show kursk-capture --as txt', 'onrecord add story.txt'])}
Exit codes: 0 done, 1 failed, 2 misused, 130 stopped by Ctrl-C.
Data goes to stdout, messages to stderr.`,
    )
  const archive = (): ArchiveSettings => {
    const { archive: address } = program.opts<{ readonly archive?: string }>()
    return address === undefined || address === '' ? {} : { archive: address }
  }
  for (const load of loadersFor(words)) (await load())(program, archive)
  throwErrors(program)
  return program
}
