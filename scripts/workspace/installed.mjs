import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

/**
 * Whether node_modules matches the lockfile and every package.json. Takes a millisecond or two and does not start pnpm:
 * pnpm's record of the last installation must name this folder and be newer than those files.
 *
 * @param {string} [folder]
 * @returns {boolean}
 */
export function isInstalled(folder = root) {
  try {
    const record = join(folder, 'node_modules', '.pnpm-workspace-state-v1.json')
    const { lastValidatedTimestamp, projects } = JSON.parse(readFileSync(record, 'utf8'))
    if (!existsSync(join(folder, 'node_modules', '.bin', 'node')) || !(folder in projects)) return false
    const manifests = Object.keys(projects).map((project) => join(project, 'package.json'))
    const asked = [...manifests, join(folder, 'pnpm-lock.yaml'), join(folder, 'pnpm-workspace.yaml')]
    const modules = Object.keys(projects).map((project) => join(project, 'node_modules'))
    return modules.every(existsSync) && asked.every((file) => statSync(file).mtimeMs <= lastValidatedTimestamp)
  } catch {
    // There is no readable record, so pnpm decides.
    return false
  }
}
