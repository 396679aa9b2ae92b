import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isCommandBuilt } from '../workspace/built.mjs'
import { isInstalled } from '../workspace/installed.mjs'
import { onrecordCommand, projectNode } from '../workspace/project.mjs'

/**
 * `npm run --silent onrecord -- ...`: runs the `onrecord` command in the user's current folder. Installs and builds it
 * first when necessary, with all messages on stderr. Returns the command's exit code, or `undefined` when the command
 * runs in this process and sets its own.
 *
 * @param {string[]} args
 * @returns {Promise<number | undefined>}
 */
export async function runOnrecord(args) {
  if (!isInstalled() || !isCommandBuilt()) await makeReady()
  // npm changes to the repository's folder, but file names are relative to the user's folder.
  process.chdir(process.env.INIT_CWD ?? '.')
  if (realpathSync(process.execPath) !== realpathSync(projectNode)) return await inProjectNode(args)
  // npm puts the project's Node first in PATH once it is installed. Then no second process is necessary.
  process.argv = [process.execPath, onrecordCommand, ...args]
  await import(pathToFileURL(onrecordCommand).href)
  return undefined
}

async function makeReady() {
  const [{ install }, { build }] = await Promise.all([
    import('../workspace/install.mjs'),
    import('../workspace/build.mjs'),
  ])
  await install()
  await build(['@onrecord/tui'])
}

/**
 * Runs the command in a separate process. Passes signals on to it, and ends with the signal that ends it.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function inProjectNode(args) {
  const child = spawn(projectNode, [onrecordCommand, ...args], { stdio: 'inherit' })
  const forwarded = /** @type {const} */ (['SIGTERM', 'SIGHUP'])
  for (const signal of forwarded) process.on(signal, () => child.kill(signal))
  // The terminal sends Ctrl-C to both processes. The command decides what to do.
  process.on('SIGINT', () => {})
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (!signal) return resolve(code ?? 1)
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    })
  })
}
