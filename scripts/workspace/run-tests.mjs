import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { root } from './project.mjs'
import { runInFront } from './run-in-front.mjs'
import { runTurbo } from './turbo.mjs'

const build = ['run', 'build', '--continue', '--output-logs=errors-only']
const check = ['run', 'check', 'check:package', '--continue', '--output-logs=errors-only']

/**
 * `npm test`: installs dependencies if necessary and builds every package through Turborepo. Then it runs all tests in one
 * Vitest, and checks the packages beside them, because many tests wait for a browser, a terminal or a process.
 * `npm test -- --filter=@onrecord/article-data` does this for one package. Other options are passed to Turborepo.
 *
 * `pnpm test`: the inner loop. It runs the tests that need no build, browser, terminal or database server, from the
 * sources; with paths, all tests in files that match: `pnpm test parse-query`.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0 when all of them passed
 */
export async function runTests(args) {
  await install()
  if (process.env.npm_config_user_agent?.startsWith('pnpm/')) return await runVitest(innerLoop(args))
  const built = await runTurbo([...build, ...args], { output: 'inherit' })
  const [tests, checks] = await Promise.all([
    runVitest(projectsOf(args)),
    runTurbo([...check, ...args], { output: 'pipe' }),
  ])
  console.log(checks.text)
  const passed = built.code === 0 && tests === 0 && checks.code === 0
  console.log(passed ? 'All checks and tests passed.' : 'Some checks or tests failed. The details are above.')
  return passed ? 0 : 1
}

/**
 * @param {string[]} args
 * @returns {string[]}
 */
const innerLoop = (args) => (args.some((arg) => !arg.startsWith('-')) ? args : ['--project', '!*:*', ...args])

/**
 * The arguments that select the Vitest projects of the packages in `--filter`. None for all projects.
 *
 * @param {string[]} args
 * @returns {string[]}
 */
export function projectsOf(args) {
  const { values } = parseArgs({ args, options: { filter: { type: 'string', multiple: true } }, strict: false })
  return (values.filter ?? []).flatMap((filter) => ['--project', `${`${filter}`.replace('@onrecord/', '')}*`])
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} Vitest's exit code
 */
const runVitest = (args) => runInFront(root, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...args])
