import { install } from './install.mjs'
import { runTurbo } from './turbo.mjs'

/**
 * `pnpm build`, `pnpm check`, `pnpm bench`, and the same by `npm run`: installs dependencies if necessary, then runs the
 * named tasks through Turborepo. Other arguments are passed to it.
 *
 * @param {string[]} args
 * @returns {Promise<number>} Turborepo's exit code
 */
export async function runTasks(args) {
  await install()
  const { code } = await runTurbo(['run', ...args], { output: 'inherit' })
  return code
}
