import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectEnvironment, projectNode, root } from '../workspace/project.mjs'
import { UserError } from '../workspace/user-error.mjs'
import { takenPort } from './free-port.mjs'

const web = join(root, 'apps', 'web')

/**
 * Starts the built site on the project's own Node and waits until it answers. If it ends first or does not answer within a
 * minute, prints the site's output and throws a UserError.
 *
 * @param {{ port: number, host: string, environment: NodeJS.ProcessEnv }} options `environment` names the archive
 * @returns {Promise<{ address: string, ended: Promise<number>, stop: () => void }>}
 */
export async function serveSite({ port, host, environment }) {
  const server = join(web, 'server', 'main.ts')
  const child = spawn(projectNode, [server, '--port', `${port}`, '--hostname', host], {
    cwd: web,
    env: projectEnvironment({ ...environment, NODE_ENV: 'production' }),
    // The site stops when this channel closes, which also happens when this process is killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  const ended = /** @type {Promise<number>} */ (new Promise((done) => child.on('close', (code) => done(code ?? 0))))
  const answered = await Promise.race([answers(port, host), ended.then(() => false)])
  if (!answered) {
    child.kill()
    throw notStarted(output, port)
  }
  // The site's messages about its archive so far.
  for (const line of output.split('\n')) if (line.startsWith('onrecord: ')) console.error(line)
  child.stdout?.removeAllListeners('data').resume()
  child.stderr?.removeAllListeners('data').pipe(process.stderr)
  return { address: `http://localhost:${port}`, ended, stop: () => void child.kill() }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when there was no answer for a minute
 */
async function answers(port, host) {
  const address = `http://${host.includes(':') ? `[${host}]` : host.replace(/^0\.0\.0\.0$/, '127.0.0.1')}:${port}/`
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    if (response) return true
    await wait(100)
  }
  return false
}

/**
 * @param {string} output
 * @param {number} port
 * @returns {UserError}
 */
function notStarted(output, port) {
  if (output.includes('EADDRINUSE')) return new UserError(takenPort(port))
  console.error(output.trimEnd())
  return new UserError('The site did not start. The reason is above.')
}
