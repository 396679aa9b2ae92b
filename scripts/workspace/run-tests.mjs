import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install } from './install.mjs'
import { projectEnvironment, projectNode, root } from './project.mjs'
import { runTurbo } from './turbo.mjs'

/**
 * `npm test`: installs what is needed, then runs every check and every test through Turborepo. More arguments go to
 * Turborepo: `npm test -- --filter=@onrecord/article-data`.
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
  console.log(code === 0 ? 'All checks and tests passed.' : 'Some checks or tests failed: see above.')
  return code
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} Vitest's exit code
 */
function runVitest(args) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const selection = args.some((arg) => !arg.startsWith('-')) ? args : ['--project', '!*:*', ...args]
  const child = spawn(projectNode, [vitest, 'run', ...selection], {
    cwd: root,
    env: projectEnvironment(),
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
