import { isInstalled } from './installed.mjs'
import { pnpmCommand } from './project.mjs'
import { Refusal } from './refusal.mjs'
import { runChild } from './run-child.mjs'

/**
 * Installs what the lockfile names, when it is not there yet. Quiet but for one line on stderr; throws a Refusal after
 * showing pnpm's own words when it fails.
 *
 * @returns {Promise<void>}
 */
export async function install() {
  if (isInstalled()) return
  console.error('Installing what the project needs (about half a minute the first time) ...')
  const { code, text } = await runChild([...pnpmCommand(), 'install', '--frozen-lockfile'], { output: 'pipe' })
  if (code === 0) return
  console.error(text.trimEnd())
  throw new Refusal('The installation failed: see above. Is the npm registry within reach?')
}
