import { CommandError, exitCodes } from '../command-error.ts'
import { completionScript, shells } from '../completion/completion-script.ts'
import { example, type RegisterCommand } from '../options.ts'
import { writeOut } from '../output/streams.ts'

/** Writes the completion script for a shell. Throws CommandError (misused) for an unknown shell. */
const completion = async (given: string): Promise<void> => {
  const shell = shells.find((known) => known === given)
  if (shell) return writeOut(completionScript(shell))
  throw new CommandError(`${JSON.stringify(given)} is not a supported shell. Expected ${shells.join(', ')}.`, {
    exitCode: exitCodes.misused,
  })
}

/** `onrecord completion`, and the hidden `onrecord __complete`, which the scripts call: it writes one choice per line. */
export const registerCompletion: RegisterCommand = (program, archive) => {
  program
    .command('completion')
    .description('print a script that lets your shell complete onrecord commands')
    .argument('<shell>', shells.join(', '))
    .addHelpText('after', example(['source <(onrecord completion bash)', 'onrecord completion fish > onrecord.fish']))
    .action(completion)
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      const { completeWords } = await import('../completion/complete-words.ts')
      for (const choice of await completeWords(program, words, archive()))
        await writeOut(`${choice.replaceAll('\n', ' ')}\n`)
    })
}
