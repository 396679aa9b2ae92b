import { markdownTable } from './markdown-table.mjs'
import { count, fixed } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

const modes = ['fast', 'accurate']
const roles = ['source', 'cue', 'content']

/** @param {Read} read @param {string} mode @param {string} role @returns {string} F1 of exact spans */
const spanF1 = (read, mode, role) => fixed(read('extract', mode, `${role}, exact, 1,925 paragraphs`))

/** @param {Read} read @param {string} mode @param {string} role @returns {string} */
const interval = (read, mode, role) => fixed(read('extract', mode, `95% interval, either way (${role})`))

/** @param {Read} read @param {string} mode @returns {string[]} */
const spanCells = (read, mode) => roles.map((role) => spanF1(read, mode, role))

/** @param {Read} read @param {string} mode @returns {string[]} "79.0 ± 3.9" for each role and for whole statements */
const withIntervals = (read, mode) => [
  ...roles.map((role) => `${spanF1(read, mode, role)} ± ${interval(read, mode, role)}`),
  `${fixed(read('extract', mode, 'whole statements that overlap, 84 articles'))} ± ${fixed(read('extract', mode, '95% interval, either way'))}`,
]

/**
 * The tables of docs/benchmarks.md and the model card about statements, their confidence, speed and size.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function extractionTables(read) {
  const byMode = (/** @type {string} */ name, /** @type {(value: number) => string} */ write) =>
    modes.map((mode) => write(read('extract', mode, name)))
  const sizes = modes.map(
    (mode) =>
      `${count(read('extract', mode, 'code, KB gzipped'))}, ${count(read('extract', mode, 'weights, KB gzipped'))} KB`,
  )
  const annotators = ['78.1', '70.6', '68.9']
  return {
    polnear: markdownTable([
      ['system', 'measured on', 'source', 'cue', 'content'],
      ['rules (published)', 'test instances', '10.7', '22.8', '5.6'],
      ['CoreNLP (published)', 'test instances', '13.9', '-', '17.5'],
      ['CRF (published)', 'test instances', '50.6', '53.4', '28.6'],
      ['BiLSTM-CRF (published)', 'test instances', '69.6', '66.7', '59.0'],
      ['2-layer BiLSTM + Cofe (published)', 'test instances', '73.3', '66.2', '63.6'],
      ['**`@onrecord/article-extract`, `fast`**', 'dev instances', ...spanCells(read, 'fast')],
      ['**`@onrecord/article-extract`, `accurate`**', 'dev instances', ...spanCells(read, 'accurate')],
      ['one annotator against another, 20 articles, by this measure', 'dev', ...annotators],
      ['BERT (published)', 'test instances', '81.1', '74.0', '68.9'],
      ['BERT + Cofe (published)', 'test instances', '83.2', '75.3', '72.9'],
    ]),
    'card-statements': markdownTable([
      ['', 'source', 'cue', 'content', 'whole statements that overlap'],
      ...modes.map((mode) => [`\`${mode}\``, ...withIntervals(read, mode)]),
      ['one annotator against another, by the same measure', ...annotators, '79'],
    ]),
    confidence: markdownTable([
      [
        'confidence',
        ...['accurate', 'fast'].flatMap((mode) => [`statements, \`${mode}\``, 'mean confidence', 'right']),
      ],
      ...read
        .names('extract', 'confidence', 'accurate')
        .map((from) => [
          `${from}-${fixed(Number(from) + 0.1)}`,
          ...['accurate', 'fast'].flatMap((mode) => [
            count(read('extract', 'confidence', mode, from, 'statements')),
            ...['mean confidence', 'right'].map((name) => fixed(read('extract', 'confidence', mode, from, name), 2)),
          ]),
        ]),
    ]),
    lengths: markdownTable([
      ['one text of', ...modes.map((mode) => `\`${mode}\``)],
      ...read
        .names('extract', 'lengths')
        .map((text) => [text, ...modes.map((mode) => fixed(read('extract', 'lengths', text, mode), 2))]),
    ]),
    speed: markdownTable([
      ['', ...modes.map((mode) => `\`${mode}\``)],
      ['whole `extractArticle`, articles a second', ...byMode('articles per second', count)],
      ["times the cost of wink-nlp's tokens and tags", ...byMode('relative to wink-nlp’s tokens and tags', fixed)],
      [
        'one article, in times of what `node -e 0` takes',
        ...byMode('relative to starting Node (`node -e 0`)', (value) => fixed(value, 2)),
      ],
      ['most memory of a process that extracts 100', ...byMode('peak memory, MB', (value) => `${value} MB`)],
      [
        'the same with `--max-semi-space-size=8`, as `onrecord` runs',
        ...byMode('peak memory with --max-semi-space-size=8, MB', (value) => `${value} MB`),
      ],
      ['download for a browser, gzip: code, weights', ...sizes],
      [
        'from requesting the weights to the article of 1,000 words, new tab, same machine',
        ...byMode('ms from requesting the weights to the article, new tab', (value) => `${value} ms`),
      ],
      ['the same again in that tab', ...byMode('ms for the second article', (value) => `${value} ms`)],
    ]),
  }
}
