import { CommanderError } from 'commander'
import { CommandError, exitCodes } from './command-error.ts'
import { say } from './output/streams.ts'
import { createProgram } from './program.ts'

/** Errors of other packages with a message for users. They are recognized by name, so that no package is loaded for it. */
const userErrors = /^(?:Archive\w*|Import)Error$/u

/** Writes one line to stderr, with --debug also the stack trace. Returns the exit code. */
const report = (error: unknown, debug: boolean): number => {
  if (debug && error instanceof Error) say(error.stack ?? error.message)
  // The help or the version was shown.
  if (error instanceof CommanderError) return exitCodes.done
  if (error instanceof CommandError) {
    say(`onrecord: ${error.message.replaceAll('\n', ' ')}`)
    for (const line of error.lines) say(line)
    return error.exitCode
  }
  if (error instanceof Error && userErrors.test(error.name)) {
    say(`onrecord: ${error.message.replaceAll('\n', ' ')}`)
    return exitCodes.failed
  }
  const detail = error instanceof Error ? error.message : String(error)
  say(
    `onrecord: Unexpected error: ${detail.replaceAll('\n', ' ')} Run the command again with --debug to see the stack trace.`,
  )
  return exitCodes.failed
}

/** Adds the command `open` if there are only options, unless they ask for help or the version. */
const withCommand = (words: readonly string[]): readonly string[] =>
  words.every(
    (word, index) =>
      words[index - 1] === '--archive' || (word.startsWith('-') && !/^(?:-h|--help|-V|--version)$/u.test(word)),
  )
    ? ['open', ...words]
    : words

/** Runs the command with these arguments and returns its exit code: 0 done, 1 failed, 2 misused, 130 stopped. */
export const main = async (words: readonly string[]): Promise<number> => {
  try {
    const all = withCommand(words)
    await (await createProgram(all)).parseAsync(all, { from: 'user' })
    return exitCodes.done
  } catch (error) {
    return report(error, words.includes('--debug'))
  }
}
