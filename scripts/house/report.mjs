/** @import { Lanes } from './lanes.mjs' */
/** @import { Measures } from './measure.mjs' */

/** The same measures when they were first taken, by hand: one row for the whole project. */
const before = { files: 840, median: 34, small: 0.38, singleImporter: 409, cycles: 1, seconds: 597 }

/** @param {number} share @returns {string} */
const percent = (share) => `${Math.round(share * 100)}%`

/**
 * @param {readonly Measures[]} measures
 * @param {Lanes | undefined} lanes undefined if they were not measured
 * @returns {string} the page docs/house.md
 */
export function report(measures, lanes) {
  const files = sum(measures, 'files')
  const small = measures.reduce((total, { small, files }) => total + small * files, 0) / files
  const undocumented = measures.flatMap(({ withoutDocstring }) => withoutDocstring).length
  const rows = measures.map(
    (one) =>
      `| ${one.name} | ${one.files} | ${one.lines} | ${one.median} | ${percent(one.small)} | ${one.singleImporter} | ${one.largestFolder} | ${one.cycles.length} | ${one.withoutDocstring.length} | ${one.strings} |`,
  )
  return `# Code size report

How the source is cut into files, measured by \`pnpm house\`, which writes this page. Tests, fixtures, benchmarks and
training do not count.

| folder | files | lines | median lines | under 25 lines | one importer | largest folder | import cycles | exports without docstring | texts outside \`strings.ts\` |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

| whole project | before | now | target |
| --- | ---: | ---: | ---: |
| files | ${before.files} | ${files} | |
| median of the folders' medians, lines | ${before.median} | ${middle(measures.map(({ median }) => median))} | 50 to 70 |
| files under 25 lines | ${percent(before.small)} | ${percent(small)} | 25% at most |
| files with one importer | ${before.singleImporter} | ${sum(measures, 'singleImporter')} | |
| import cycles | ${before.cycles} | ${measures.flatMap(({ cycles }) => cycles).length} | 0 |
| exports without docstring | | ${undocumented} | 0 |
${lanes ? laneTable(lanes) : ''}`
}

/** @param {Lanes} lanes @returns {string} */
const laneTable = ({ date, isNew, cores, load, inner, all }) => `
Seconds that the tests take on ${cores} cores, measured by \`pnpm house --lanes\` on ${date}, ${isNew ? 'in a new checkout' : 'with everything built'}.${
  load > cores ? ` At the same time, ${load} other processes ran or waited, so the tests themselves take less.` : ''
}

| lane | before | now | processor time | target |
| --- | ---: | ---: | ---: | ---: |
| \`pnpm test\` | | ${inner.seconds} | ${inner.processorSeconds} | 90 at most |
| \`npm test\` | ${before.seconds} | ${all.seconds} | ${all.processorSeconds} | 360 at most |
`

/**
 * @param {readonly Measures[]} measures
 * @param {'files' | 'singleImporter'} key
 * @returns {number}
 */
const sum = (measures, key) => measures.reduce((total, one) => total + one[key], 0)

/** @param {readonly number[]} numbers @returns {number} */
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
