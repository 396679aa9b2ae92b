import { Refusal } from './refusal.mjs'

/**
 * Runs `main` with the command line's arguments and ends the process with the exit code it gives, if any.
 * An error becomes one line on stderr; the whole of it is shown with `--debug`.
 *
 * @param {(args: string[]) => Promise<number | undefined>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  // npm takes the "--" before a script's own arguments away, pnpm hands it on.
  const args = process.argv.slice(process.argv[2] === '--' ? 3 : 2)
  try {
    const code = await main(args)
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    console.error(args.includes('--debug') ? error : lineFor(error))
    process.exitCode = error instanceof Refusal ? error.exitCode : 1
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function lineFor(error) {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof Refusal ? message : `On Record could not go on: ${message} (--debug shows where)`
}
