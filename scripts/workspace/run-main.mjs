import { UserError } from './user-error.mjs'

/**
 * Runs `main` with the arguments of the command line and sets the exit code that it returns, if any. An error is printed as
 * one line on stderr, or in full with `--debug`.
 *
 * @param {(args: string[]) => Promise<number | undefined>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  // npm removes the "--" before a script's own arguments, but pnpm passes it on.
  const args = process.argv.slice(process.argv[2] === '--' ? 3 : 2)
  try {
    const code = await main(args)
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    console.error(args.includes('--debug') ? error : lineFor(error))
    process.exitCode = error instanceof UserError ? error.exitCode : 1
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function lineFor(error) {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof UserError ? message : `On Record failed: ${message} (run again with --debug for details)`
}
