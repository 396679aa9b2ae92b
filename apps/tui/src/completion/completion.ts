import type { Command } from 'commander'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { CommandError, exitCodes } from '../command-error.ts'
import { writeOut } from '../output.ts'
import { completeWords } from './complete-words.ts'
import { completionScript, shells } from './completion-script.ts'

/** `onrecord completion`: the lines for that shell. Throws CommandError (misused) for one that we do not know. */
export const completion = async (given: string): Promise<void> => {
  const shell = shells.find((known) => known === given)
  if (shell) return writeOut(completionScript(shell))
  throw new CommandError(`${JSON.stringify(given)} is no shell we know. Expected ${shells.join(', ')}.`, {
    exitCode: exitCodes.misused,
  })
}

/** What the shells ask for: choices, a line each. */
export const complete = async (
  program: Command,
  words: readonly string[],
  settings: ArchiveSettings,
): Promise<void> => {
  for (const choice of await completeWords(program, words, settings))
    await writeOut(`${choice.replaceAll('\n', ' ')}\n`)
}
