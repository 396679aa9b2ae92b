import { CommanderError } from 'commander'
import { CommandError, exitCodes } from './command-error.ts'
import { endWithReader, say } from './output.ts'
import { createProgram } from './program.ts'

/** Errors of the packages whose message is the one line that a person needs; told by name, so that none is loaded for it. */
const tellsAll = /^(?:Archive\w*|Import)Error$/u

/** One line on standard error for whoever typed the command; where it comes from only with --debug. */
const report = (error: unknown, debug: boolean): number => {
  if (debug && error instanceof Error) say(error.stack ?? error.message)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done
    const line = error.message.replace(/^error: /u, '').replaceAll(/\s+/gu, ' ')
    say(
      `onrecord: ${line.replace(/^./u, (first) => first.toUpperCase())} See onrecord --help.`.replace(
        /([^.)!?]) See/u,
        '$1. See',
      ),
    )
    return exitCodes.misused
  }
  if (error instanceof CommandError) {
    say(`onrecord: ${error.message.replaceAll('\n', ' ')}`)
    for (const line of error.lines) say(line)
    return error.exitCode
  }
  if (error instanceof Error && tellsAll.test(error.name)) {
    say(`onrecord: ${error.message.replaceAll('\n', ' ')}`)
    return exitCodes.failed
  }
  const detail = error instanceof Error ? error.message : String(error)
  say(
    `onrecord: something went wrong that should not: ${detail.replaceAll('\n', ' ')} Run it again with --debug to see where.`,
  )
  return exitCodes.failed
}

/** Without a command the reader is opened; options alone are no command, unless they ask for help or the version. */
const withCommand = (words: readonly string[]): readonly string[] =>
  words.every(
    (word, index) =>
      words[index - 1] === '--archive' || (word.startsWith('-') && !/^(?:-h|--help|-V|--version)$/u.test(word)),
  )
    ? ['open', ...words]
    : words

/** Runs the command with `words` and gives its exit code: 0 done, 1 failed, 2 misused. */
export const main = async (words: readonly string[]): Promise<number> => {
  endWithReader()
  try {
    await createProgram().parseAsync(withCommand(words), { from: 'user' })
    return exitCodes.done
  } catch (error) {
    return report(error, words.includes('--debug'))
  }
}
