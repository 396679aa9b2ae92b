import { spawn } from 'node:child_process'
import { projectEnvironment, projectNode } from './project.mjs'

/**
 * Runs a script with the project's own Node in this terminal.
 *
 * @param {string} cwd
 * @param {readonly string[]} command the script and its arguments
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<number>} its exit code
 */
export function runInFront(cwd, command, environment = {}) {
  const child = spawn(projectNode, command, { cwd, env: projectEnvironment(environment), stdio: 'inherit' })
  // The terminal sends Ctrl-C to both; the child decides what it means.
  process.on('SIGINT', () => {})
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
