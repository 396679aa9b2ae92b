import { noteCommandBuilt } from './built.mjs'
import { runTurbo } from './turbo.mjs'
import { UserError } from './user-error.mjs'

/**
 * Builds the named apps and the packages that they use. Prints only one line on stderr. When the build fails, prints its
 * output and throws a UserError.
 *
 * @param {readonly ('@onrecord/web' | '@onrecord/tui')[]} apps
 * @returns {Promise<void>}
 */
export async function build(apps) {
  console.error('Building ...')
  const filters = apps.map((app) => `--filter=${app}`)
  const { code, text } = await runTurbo(['run', 'build', '--output-logs=errors-only', ...filters], { output: 'pipe' })
  if (code !== 0) {
    console.error(text.trimEnd())
    throw new UserError('The build failed. The reason is above.')
  }
  if (apps.includes('@onrecord/tui')) noteCommandBuilt()
}
