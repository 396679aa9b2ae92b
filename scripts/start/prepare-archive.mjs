import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from '../workspace/project.mjs'

/** Run by the project's Node in the site's folder: an archive that was opened once is there and up to date. */
const open = `const { openArchive } = await import('@onrecord/article-archive')
await (await openArchive(process.env.ONRECORD_ARCHIVE || undefined)).close()`

/**
 * Makes the archive ready for the site, which only reads: brings it up to date, and makes the default one, or tables in a database,
 * where there are none. A file that ONRECORD_ARCHIVE names and that is not there is not made: the name may be wrong. What is wrong with
 * an archive is for the site to say.
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
