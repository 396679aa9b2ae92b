import { spawn } from 'node:child_process'
import { isCommandBuilt } from '../workspace/built.mjs'
import { isInstalled } from '../workspace/installed.mjs'
import { onrecordCommand, projectNode } from '../workspace/project.mjs'

/**
 * `npm run --silent onrecord -- ...`: runs the `onrecord` command where the person stands and gives its exit code;
 * installs and builds it first when needed, with all talk on stderr.
 *
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runOnrecord(args) {
  if (!isInstalled() || !isCommandBuilt()) await makeReady()
  // npm moves to the repository's folder; file names are meant from where the person stood.
  const child = spawn(projectNode, [onrecordCommand, ...args], { cwd: process.env.INIT_CWD, stdio: 'inherit' })
  return await ending(child)
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
 * Waits for the child. Signals for us go to it; the one that ends it ends us too.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ending(child) {
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
