import { isInstalled } from './installed.mjs'
import { pnpmCommand } from './project.mjs'
import { runChild } from './run-child.mjs'
import { UserError } from './user-error.mjs'

/**
 * Installs the dependencies of the lockfile if they are missing. Prints only one line on stderr. When the installation
 * fails, prints pnpm's output and throws a UserError.
 *
 * @returns {Promise<void>}
 */
export async function install() {
  if (isInstalled()) return
  console.error('Installing dependencies (about half a minute the first time) ...')
  const { code, text } = await runChild([...pnpmCommand(), 'install', '--frozen-lockfile'], { output: 'pipe' })
  if (code === 0) return
  console.error(text.trimEnd())
  throw new UserError('The installation failed. The reason is above. Check that the npm registry is reachable.')
}
