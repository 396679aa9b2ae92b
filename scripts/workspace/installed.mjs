import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

/**
 * Whether node_modules is what the lockfile and every package.json ask for, judged in a millisecond or two, without
 * starting pnpm: its record of the last install must name this folder and be younger than those files.
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
    // No record, or one that we cannot read: pnpm will know.
    return false
  }
}
