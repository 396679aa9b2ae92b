import { spawn } from 'node:child_process'
import { projectEnvironment, root } from './project.mjs'

/**
 * Runs a command in the project's folder. Returns its exit code (128 + n when signal n ended it) and its output if
 * `output` is `pipe`. Throws when it cannot start. The command has its own process group, so all the processes that it
 * started stop with this one.
 *
 * @param {readonly string[]} command
 * @param {{ output: 'pipe' | 'inherit' | 'toStderr' }} options `toStderr` sends all output to stderr
 * @returns {Promise<{ code: number, text: string }>}
 */
export function runChild([program = '', ...args], { output }) {
  const out = output === 'toStderr' ? 2 : output
  const child = spawn(program, args, {
    cwd: root,
    env: projectEnvironment(),
    stdio: ['ignore', out, output === 'pipe' ? 'pipe' : 2],
    detached: true,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data))
  return new Promise((resolve, reject) => {
    const forget = stopWithUs(child)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      forget()
      resolve({ code: code ?? 128 + (signal === 'SIGINT' ? 2 : 15), text })
    })
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} removes the listeners
 */
function stopWithUs(child) {
  const stop = () => {
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    process.exit(130)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.once(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
