import { install } from './install.mjs'
import { runTurbo } from './turbo.mjs'

/**
 * `npm test`: installs what is needed, then runs every check and every test through Turborepo.
 * More arguments go to Turborepo: `npm test -- --filter=@onrecord/article-data`.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0 when all of them passed
 */
export async function runTests(args) {
  await install()
  const { code } = await runTurbo(['run', 'check', 'test', '--continue', ...args], { output: 'inherit' })
  console.log(code === 0 ? 'All checks and tests passed.' : 'Some checks or tests failed: see above.')
  return code
}
