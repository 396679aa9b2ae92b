import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from '../workspace/project.mjs'

/** Runs on the project's Node in the site's folder. Opening an archive creates and upgrades it. */
const open = `const { openArchive } = await import('@onrecord/article-archive')
await (await openArchive(process.env.ONRECORD_ARCHIVE || undefined)).close()`

/**
 * Prepares the archive for the site, which only reads: upgrades it, and creates a missing default archive or missing
 * tables in a database. It does not create a missing file that ONRECORD_ARCHIVE names, because the name may be wrong.
 * The site reports problems with an archive.
 *
 * @param {NodeJS.ProcessEnv} environment names the archive
 * @returns {Promise<void>}
 */
export async function prepareArchive(environment) {
  const named = environment.ONRECORD_ARCHIVE ?? ''
  if (named.startsWith('sqlite:') && !existsSync(named.slice('sqlite:'.length))) return
  const child = spawn(projectNode, ['--input-type=module', '--eval', open], {
    cwd: join(root, 'apps', 'web'),
    env: projectEnvironment(environment),
    stdio: 'ignore',
  })
  await new Promise((resolve) => child.once('error', resolve).once('close', resolve))
}
