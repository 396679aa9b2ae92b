import { pnpmCommand } from './project.mjs'
import { runChild } from './run-child.mjs'

/**
 * Runs Turborepo, which runs only what has changed since it last ran. It is called through pnpm, because it finds pnpm
 * in PATH or not at all, and npm does not put it there.
 *
 * @param {readonly string[]} args
 * @param {{ output: 'pipe' | 'inherit' | 'toStderr' }} options
 * @returns {Promise<{ code: number, text: string }>}
 */
export function runTurbo(args, options) {
  return runChild([...pnpmCommand(), 'exec', 'turbo', ...args], options)
}
