import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './project.mjs'

const product = 'apps/tui/dist'
const stamp = '.onrecord/command-built'
const notBuilt = /\.test\.tsx?$|fixtures/

/**
 * Whether the `onrecord` command is built, and from no older sources than those that lie here. Costs a few
 * milliseconds, where asking Turborepo costs most of a second.
 *
 * @param {string} [folder]
 * @returns {boolean}
 */
export function isCommandBuilt(folder = root) {
  try {
    const built = Math.max(...modificationTimes(join(folder, product)), stampTime(folder))
    return sourcesIn(folder).every((source) => modificationTimes(join(folder, source)).every((time) => time <= built))
  } catch {
    return false
  }
}

/**
 * Notes that the command was built just now: files that Turborepo brings back from its cache keep their old times.
 *
 * @param {string} [folder]
 */
export function noteCommandBuilt(folder = root) {
  mkdirSync(dirname(join(folder, stamp)), { recursive: true })
  writeFileSync(join(folder, stamp), '')
}

/**
 * The folders of sources that the command is built from: its own and those of the packages.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
  const packages = readdirSync(join(folder, 'packages')).filter((name) => name.startsWith('article-'))
  return [...packages.map((name) => `packages/${name}/src`), 'apps/tui/src']
}

/**
 * @param {string} folder
 * @returns {number} milliseconds since 1970, 0 without a stamp
 */
function stampTime(folder) {
  return statSync(join(folder, stamp), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * @param {string} folder
 * @returns {number[]}
 */
function modificationTimes(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !notBuilt.test(file))
    .map((file) => statSync(join(folder, file)))
    .filter((stats) => stats.isFile())
    .map((stats) => stats.mtimeMs)
}
