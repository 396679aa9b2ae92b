/**
 * Prints the quality and speed of article text extraction on the corpus, beside Readability on linkedom alone. Usage: node
 * bench/score-pages.ts [--keep]. `--keep` stores the figures in figures.json.
 */
import { type Figures, keepFigures, median, rounded } from '@onrecord/bench'
import { alone, ours, type Reading, readAll, scoreTable } from './page-quality.ts'
import { readPages } from './read-pages.ts'

/** How often all pages are read. The ratio of times is the median. */
const runs = 5

const pages = readPages()
const readings = Array.from({ length: runs }, () => {
  const [base, own] = readAll(pages, [alone, ours])
  if (base === undefined || own === undefined) throw new Error('No readings.')
  return { base, own, ratio: own.milliseconds / base.milliseconds }
})
const [first] = readings
if (first === undefined) throw new Error('No readings.')

const ratios = readings.map(({ ratio }) => rounded(ratio, 2))
const times = readings.map(({ base }) => rounded(base.milliseconds, 1))

/** Precision, recall and F1 in percent, from the first line of the scorer's table. */
const scores = (reading: Reading): Figures => {
  const [line = ''] = scoreTable(reading).split('\n', 1)
  const [precision, recall, f1] = ['P', 'R', 'F1'].map((name) =>
    Number(new RegExp(`\\b${name} +([\\d.]+)`, 'u').exec(line)?.[1]),
  )
  if (!precision || !recall || !f1) throw new Error(`The scorer printed "${line}".`)
  return { precision, recall, f1 }
}

console.log(`importHtml         ${JSON.stringify(scores(first.own))}, text and head`)
console.log(`Readability alone  ${JSON.stringify(scores(first.base))}, text, ${times.join(', ')} ms per page`)
console.log(`time ratios        ${ratios.join(', ')}`)
console.log(scoreTable(first.own).split('\n').slice(1).join('\n'))
keepFigures(import.meta.dirname, 'pages', {
  pages: pages.length,
  importHtml: scores(first.own),
  readability: scores(first.base),
  runs: runs,
  'time ratio, median': median(ratios),
  'time ratio, lowest': Math.min(...ratios),
  'time ratio, highest': Math.max(...ratios),
  'readability, lowest ms a page': Math.min(...times),
  'readability, highest ms a page': Math.max(...times),
})
