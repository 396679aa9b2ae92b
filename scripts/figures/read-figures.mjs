import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/project.mjs'

/**
 * What a benchmark measured: a number, a list of numbers, or figures by name.
 *
 * @typedef {number | readonly number[] | { readonly [name: string]: Measured }} Measured
 */

const bench = 'packages/article-extract/bench'

/** The files that benchmarks write with `--keep`, by the name that figures and tables use for them. */
const files = {
  extract: `${bench}/figures.json`,
  names: `${bench}/names/figures.json`,
  coreference: `${bench}/coreference/figures.json`,
}

/**
 * Returns a function from the path of a figure, which begins with the name of its file, to the number: `('names',
 * 'speed', 'times the tagger', 'finder')`. It throws for a path without a number.
 *
 * @returns {(...path: string[]) => number}
 */
export function readFigures() {
  const all = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, JSON.parse(readFileSync(join(root, file), 'utf8'))]),
  )
  return (...path) => {
    const found = path.reduce((/** @type {any} */ part, name) => part?.[name], all)
    if (typeof found !== 'number') throw new Error(`No benchmark wrote the figure ${JSON.stringify(path)}.`)
    return found
  }
}

/** @param {number} value @param {number} [digits] after the point @returns {string} */
export const fixed = (value, digits = 1) => value.toFixed(digits)

/** @param {number} value @returns {string} "2,534" */
export const count = (value) => value.toLocaleString('en-US')

/** @param {number} part @param {number} all @returns {string} "287 of 308 (93.2%)" */
export const ofAll = (part, all) => `${count(part)} of ${count(all)} (${fixed((100 * part) / all)}%)`
