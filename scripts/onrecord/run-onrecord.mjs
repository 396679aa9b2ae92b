import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isCommandBuilt } from '../workspace/built.mjs'
import { isInstalled } from '../workspace/installed.mjs'
import { onrecordCommand, projectNode } from '../workspace/project.mjs'

/**
 * `npm run --silent onrecord -- ...`: runs the `onrecord` command where the person stands; installs and builds it first
 * when needed, with all talk on stderr. Gives the command's exit code, or `undefined` when the command runs on in this
 * process and sets its own.
 *
 * @param {string[]} args
 * @returns {Promise<number | undefined>}
 */
export async function runOnrecord(args) {
  if (!isInstalled() || !isCommandBuilt()) await makeReady()
  // npm moves to the repository's folder; file names are meant from where the person stood.
  process.chdir(process.env.INIT_CWD ?? '.')
  if (realpathSync(process.execPath) !== realpathSync(projectNode)) return await inProjectNode(args)
  // npm puts the project's Node first in PATH once it is there: then no second process is needed.
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
 * Runs the command as a process of its own. Signals for us go to it; the one that ends it ends us too.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function inProjectNode(args) {
  const child = spawn(projectNode, [onrecordCommand, ...args], { stdio: 'inherit' })
  const passOn = /** @type {const} */ (['SIGTERM', 'SIGHUP'])
  for (const signal of passOn) process.on(signal, () => child.kill(signal))
  // The terminal sends Ctrl-C to both; what it means is for the command to say.
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
