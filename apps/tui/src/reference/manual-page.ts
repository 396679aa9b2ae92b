import type { Command, Option } from 'commander'
import { libraryCommands } from '../library/commands.ts'
import { readerCommands } from '../reader/commands.ts'
import { programDefault } from '../strings.ts'
import { keySigns, type ScreenCommand } from '../terminal/input/screen-command.ts'

/** Text as roff source: backslashes, hyphens, and periods or quotes at the start of a line have a meaning there. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gmu, '\\&')

const inLine = (text: string): string => escaped(text.replaceAll(/\s+/gu, ' ').trim())

const entry = (term: string, text: string): string => `.TP\n.B ${inLine(term)}\n${inLine(text)}`

const optionEntry = ({ flags, description }: Option): string => entry(flags, description)

const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command)

const subcommandsOf = (command: Command): readonly Command[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== 'help')

/** One command and its subcommands: how it is called, what it does, and its options. */
const commandSection = (command: Command, before: string): string => {
  const name = `${before} ${command.name()}`
  return [
    `.SS ${inLine(`${name} ${command.usage()}`)}`,
    inLine(command.description()),
    ...optionsOf(command)
      .filter(({ long }) => long !== '--help')
      .map(optionEntry),
    ...subcommandsOf(command).map((one) => commandSection(one, name)),
  ].join('\n')
}

const keyEntry = ({ name, keys, does }: Omit<ScreenCommand<unknown>, 'action'>): string =>
  entry(`${keySigns({ keys })}, :${name}`, does)

/** man/onrecord.1: the commands and options of `program`, which has all of them, and the keys of the reader. */
export const manualPage = (program: Command): string =>
  [
    `.TH ONRECORD 1 "" "onrecord ${program.version()}" "User Commands"`,
    `.SH NAME\nonrecord \\- ${inLine(program.description())}`,
    `.SH SYNOPSIS\n.B onrecord\n${inLine(program.usage())}`,
    '.SH DESCRIPTION',
    inLine(programDefault),
    '.SH OPTIONS',
    ...optionsOf(program).map(optionEntry),
    '.SH COMMANDS',
    ...subcommandsOf(program).map((command) => commandSection(command, 'onrecord')),
    '.SH KEYS\n.SS In a story',
    ...readerCommands.map(keyEntry),
    '.SS In a list',
    ...libraryCommands.map(keyEntry),
    '.SH EXIT STATUS',
    inLine('0: done. 1: failed. 2: misused. 130: stopped by Ctrl-C.'),
    '',
  ].join('\n')
