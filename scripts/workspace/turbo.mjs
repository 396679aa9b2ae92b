import { pnpmCommand } from './project.mjs'
import { runChild } from './run-child.mjs'

/**
 * Runs Turborepo, which runs only the tasks whose inputs changed. It is called through pnpm, because Turborepo finds pnpm
 * only in PATH, and npm does not put it there.
 *
 * @param {readonly string[]} args
 * @param {{ output: 'pipe' | 'inherit' | 'toStderr' }} options
 * @returns {Promise<{ code: number, text: string }>}
 */
export function runTurbo(args, options) {
  return runChild([...pnpmCommand(), 'exec', 'turbo', ...args], options)
}
