import { join } from 'node:path'
import { install } from './install.mjs'
import { root } from './project.mjs'
import { runInFront } from './run-in-front.mjs'
import { runTurbo } from './turbo.mjs'

/**
 * `npm test`: installs dependencies if necessary, then runs every check and test through Turborepo. Other arguments are
 * passed to Turborepo: `npm test -- --filter=@onrecord/article-data`.
 *
 * `pnpm test`: the inner loop. It runs the tests that need no build, browser, terminal or database server, from the
 * sources; with paths, all tests in files that match: `pnpm test parse-query`.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0 when all of them passed
 */
export async function runTests(args) {
  await install()
  if (process.env.npm_config_user_agent?.startsWith('pnpm/')) return await runVitest(args)
  const { code } = await runTurbo(['run', 'check', 'check:package', 'test', '--continue', ...args], {
    output: 'inherit',
  })
  console.log(code === 0 ? 'All checks and tests passed.' : 'Some checks or tests failed. The details are above.')
  return code
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} Vitest's exit code
 */
function runVitest(args) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const selection = args.some((arg) => !arg.startsWith('-')) ? args : ['--project', '!*:*', ...args]
  return runInFront(root, [vitest, 'run', ...selection])
}
