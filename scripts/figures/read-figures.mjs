import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/project.mjs'

/**
 * What a benchmark measured: a number, a list of numbers, or figures by name.
 *
 * @typedef {number | readonly number[] | { readonly [name: string]: Measured }} Measured
 */

/**
 * Reads figures. Its arguments are the path of a figure, which begins with the name of its file: `('names', 'speed',
 * 'times the tagger', 'finder')`. It throws for a path without a number. `names` gives the names of the figures or groups
 * at a path. `measured` says when and with what a section of a file was measured: "2026-11-28, Node 24.21.0, 2 cores".
 *
 * @typedef {((...path: string[]) => number) & {
 *   names: (...path: string[]) => string[],
 *   measured: (file: string, section: string) => string,
 * }} Read
 */

const bench = 'packages/article-extract/bench'

/** The files that benchmarks write with `--keep`, by the name that figures and tables use for them. */
const files = {
  extract: `${bench}/figures.json`,
  names: `${bench}/names/figures.json`,
  coreference: `${bench}/coreference/figures.json`,
  data: 'packages/article-data/bench/figures.json',
  import: 'packages/article-import/bench/figures.json',
  archive: 'packages/article-archive/bench/figures.json',
  terminal: 'apps/tui/bench/figures.json',
  site: 'apps/web/bench/figures.json',
  examples: 'examples/bench/figures.json',
}

/** @returns {Read} a function that reads the figures that benchmarks stored */
export function readFigures() {
  const all = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, JSON.parse(readFileSync(join(root, file), 'utf8'))]),
  )
  const at = (/** @type {string[]} */ path) => {
    const found = path.reduce((/** @type {any} */ part, name) => part?.[name], all)
    if (found === undefined) throw new Error(`No benchmark wrote the figure ${JSON.stringify(path)}.`)
    return found
  }
  const read = (/** @type {string[]} */ ...path) => {
    const found = at(path)
    if (typeof found !== 'number') throw new Error(`${JSON.stringify(path)} is not a number.`)
    return found
  }
  return Object.assign(read, {
    names: (/** @type {string[]} */ ...path) => Object.keys(at(path)).filter((name) => name !== 'measured'),
    measured: (/** @type {string} */ file, /** @type {string} */ section) => {
      const { date, node, cores } = at([file, section, 'measured'])
      return `${date}, Node ${node}, ${cores} cores`
    },
  })
}

/** @param {number} value @param {number} [digits] after the point @returns {string} */
export const fixed = (value, digits = 1) => value.toFixed(digits)

/** @param {number} value @returns {string} "2,534" */
export const count = (value) => value.toLocaleString('en-US')

/** @param {number} part @param {number} all @returns {string} "287 of 308 (93.2%)" */
export const ofAll = (part, all) => `${count(part)} of ${count(all)} (${fixed((100 * part) / all)}%)`

/** @param {number} share 0 to 1 @returns {string} "93.2%" */
export const percent = (share) => `${fixed(100 * share)}%`
