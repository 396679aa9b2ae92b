import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

const binaries = join(root, 'node_modules', '.bin')

/** The Node that the project brings itself, once installed. */
export const projectNode = join(binaries, 'node')

/** The built `onrecord` command, to be run by `projectNode`. */
export const onrecordCommand = join(root, 'apps', 'tui', 'bin', 'onrecord.mjs')

/**
 * How to call the pnpm that package.json names: itself when it started us, else through npx, which keeps it after the
 * first time.
 *
 * @returns {readonly string[]} the words of the command, to be followed by pnpm's own
 */
export function pnpmCommand() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const startedBy = process.env.npm_config_user_agent ?? ''
  // npx would otherwise ask the registry each time, and wait minutes for it where there is no network.
  const npx = ['npx', '--yes', '--prefer-offline', packageManager]
  return startedBy.startsWith(`${packageManager.replace('@', '/')} `) ? ['pnpm'] : npx
}

/**
 * The environment for what we start: the project's binaries first in PATH, nobody's telemetry.
 *
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment(more = {}) {
  return {
    ...process.env,
    PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    ...more,
  }
}
