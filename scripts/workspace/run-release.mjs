import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { pnpmCommand, root } from './project.mjs'
import { missingLinks } from './release-links.mjs'
import { runChild } from './run-child.mjs'
import { runTurbo } from './turbo.mjs'
import { UserError } from './user-error.mjs'

const folder = join(root, '.onrecord', 'release')
const plan = join(folder, 'plan.json')

/**
 * `pnpm release`: builds and checks the public packages, packs those whose version is not in the registry, and publishes
 * them. `pnpm release --dry-run` does everything except publishing, and lists the packed files and the links that packages
 * still need.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0 when all steps succeeded
 */
export async function runRelease(args) {
  const { 'dry-run': dryRun } = optionsOf(args)
  const missing = missingLinks(manifests())
  if (missing.length > 0 && !dryRun) {
    throw new UserError(
      `The packages were not released, because they do not say where the project is.\n${missing.join('\n')}`,
    )
  }
  await install()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { code } = await runTurbo(['run', 'build', 'check:package', '--filter=./packages/*'], { output: 'inherit' })
  if (code !== 0) throw new UserError('The packages were not released, because a check failed. The reason is above.')
  await runChangeset('publish-plan', '--output', plan)
  await runChangeset('pack', '--from-publish-plan', plan, '--out-dir', folder)
  for (const line of packed()) console.log(line)
  for (const line of missing) console.log(line)
  if (dryRun) console.log(`Nothing was published. The packages are in ${folder}`)
  else await runChangeset('publish', '--from-pack-dir', folder)
  return 0
}

/** @returns {readonly Record<string, unknown>[]} the package.json of each package */
function manifests() {
  const folder = join(root, 'packages')
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')))
}

/**
 * @param {string[]} args
 * @returns {{ 'dry-run'?: boolean }}
 */
function optionsOf(args) {
  try {
    return parseArgs({ args, options: { 'dry-run': { type: 'boolean' } } }).values
  } catch {
    throw new UserError('Usage: pnpm release [--dry-run]', { exitCode: 2 })
  }
}

/** @param {string[]} args @returns {Promise<void>} */
async function runChangeset(...args) {
  const { code } = await runChild([...pnpmCommand(), 'exec', 'changeset', ...args], { output: 'inherit' })
  if (code !== 0) throw new UserError(`"changeset ${args[0]}" failed. The reason is above.`)
}

/** @returns {string[]} a line for each packed package, with its size */
function packed() {
  const packages = join(folder, 'packages')
  return readdirSync(packages).map((file) => `${file}  ${Math.ceil(statSync(join(packages, file)).size / 1000)} KB`)
}
