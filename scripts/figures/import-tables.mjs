import { markdownTable } from './markdown-table.mjs'
import { count, fixed } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

const halves = ['first half', 'second half']

/**
 * The tables of docs/benchmarks.md about pages and packages.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function importTables(read) {
  const scores = (/** @type {string} */ reader) =>
    ['precision', 'recall', 'f1'].map((score) => fixed(read('import', 'pages', reader, score)))
  const pages = count(read('import', 'pages', 'pages'))
  const time = (/** @type {string} */ which) => fixed(read('import', 'pages', `readability, ${which} ms a page`), 0)
  const ofHalves = (/** @type {string} */ title, /** @type {string} */ name) => [
    title,
    ...halves.map((half) => around(fixed(read('import', 'rows', half, name)), title)),
  ]
  return {
    pages: markdownTable([
      ['', 'pages', 'precision', 'recall', 'F1', 'time a page, by processor'],
      [
        '**`importHtml`**: text, head, links, media',
        pages,
        ...scores('importHtml'),
        `${fixed(read('import', 'pages', 'time ratio, median'), 2)} of Readability alone`,
      ],
      [
        'Readability on linkedom, blocks kept',
        pages,
        ...scores('readability'),
        `1 (${time('lowest')} to ${time('highest')} ms)`,
      ],
      ['trafilatura (published)', '181', '', '', '95.8', ''],
      ['newspaper4k (published)', '181', '', '', '94.9', ''],
      ['Readability.js (published)', '181', '', '', '94.7', ''],
    ]),
    'row-halves': markdownTable([
      ['', ...halves.map((half) => `${half} (${read('import', 'rows', half, 'pages')} pages)`)],
      ofHalves('all rows', 'all rows'),
      ofHalves('**rows that gain on the other half**', 'rows that gain on the other half'),
      ofHalves('no row', 'no row'),
    ]),
    rows: rowsTable(read),
    entries: markdownTable([
      ['entry', 'times'],
      ...read
        .names('examples', 'entries', 'times')
        .map((entry) => [entry, fixed(read('examples', 'entries', 'times', entry))]),
    ]),
  }
}

/** @param {string} figure @param {string} title @returns {string} bold in a bold row */
const around = (figure, title) => (title.startsWith('**') ? `**${figure}**` : figure)

/** @param {Read} read @returns {string} by gain, and all rows without a gain in one */
function rowsTable(read) {
  const rows = read.names('import', 'rows', 'gains').map((name) => ({
    name,
    gains: halves.map((half) => read('import', 'rows', 'gains', name, half)),
  }))
  const total = (/** @type {{ gains: number[] }} */ { gains }) => gains.reduce((sum, gain) => sum + gain, 0)
  const gaining = rows.filter(({ gains }) => gains.some((gain) => gain !== 0))
  const others = rows.filter((row) => !gaining.includes(row))
  const nothing = others.length > 0 ? [[others.map(({ name }) => name).join(', '), fixed(0), fixed(0)]] : []
  return markdownTable([
    ['row', 'gain on the first half', 'gain on the second half'],
    ...gaining
      .toSorted((a, b) => total(b) - total(a))
      .map(({ name, gains }) => [name, ...gains.map((gain) => fixed(gain))]),
    ...nothing,
  ])
}
