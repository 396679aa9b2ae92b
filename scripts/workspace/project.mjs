import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

const binaries = join(root, 'node_modules', '.bin')

/** The Node that the project installs for itself. */
export const projectNode = join(binaries, 'node')

/** The built `onrecord` command, which `projectNode` runs. */
export const onrecordCommand = join(root, 'apps', 'tui', 'bin', 'onrecord.mjs')

/**
 * How to call the pnpm that package.json names: directly if it started this process, and otherwise through npx, which
 * caches it.
 *
 * @returns {readonly string[]} the words of the command, without pnpm's own arguments
 */
export function pnpmCommand() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const startedBy = process.env.npm_config_user_agent ?? ''
  // Otherwise npx would query the registry each time, and wait for minutes without a network.
  const npx = ['npx', '--yes', '--prefer-offline', packageManager]
  return startedBy.startsWith(`${packageManager.replace('@', '/')} `) ? ['pnpm'] : npx
}

/**
 * The environment for the programs that we start: the project's binaries first in PATH, and no telemetry.
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
