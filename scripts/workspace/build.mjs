import { noteCommandBuilt } from './built.mjs'
import { Refusal } from './refusal.mjs'
import { runTurbo } from './turbo.mjs'

/**
 * Builds the named apps and the packages under them. Quiet but for one line on stderr; throws a Refusal after showing
 * the build's own words when it fails.
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
    throw new Refusal('The build failed: see above.')
  }
  if (apps.includes('@onrecord/tui')) noteCommandBuilt()
}
