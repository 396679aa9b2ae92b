import { markdownTable } from './markdown-table.mjs'
import { count, fixed, percent } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

const sizes = ['10000', '100000']

/** @param {number} ms @returns {string} "0.41 ms", "3.7 ms" */
const inMs = (ms) => `${fixed(ms, ms < 1 ? 2 : 1)} ms`

/** @param {number} seconds @returns {string} "32.7 s", "355 s" */
const inSeconds = (seconds) => `${fixed(seconds, seconds < 100 ? 1 : 0)} s`

/**
 * The tables of docs/benchmarks.md about the archive: writing, searching and both engines.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function archiveTables(read) {
  const bySize = (/** @type {string} */ name) => sizes.map((size) => read('archive', 'archive', size, name))
  const alone = count(read('archive', 'archive', 'the index alone, stories a second'))
  const [small = 0, large = 0] = bySize('query, 95th percentile, ms')
  return {
    archive: markdownTable([
      ['', '10,000 stories', '100,000 stories, 2.5 million statements', 'asked for'],
      ['written to SQLite in a thread of its own, stories a second', ...bySize('stories a second').map(count), '2,000'],
      [
        `beside FTS5 alone indexing the same words (${alone} a second)`,
        ...bySize('of the index alone').map((share) => fixed(share, 2)),
        '',
      ],
      ['written in one thread', count(read('archive', 'archive', 'in one thread, stories a second')), '', ''],
      ['file, times the text', ...bySize('file, times the text').map((times) => fixed(times, 2)), '3 at 100,000'],
      ['open, and list the latest 50', ...bySize('open and list the latest 50, ms').map(inMs), '20 ms'],
      ['query, median', ...bySize('query, median, ms').map(inMs), '5 ms'],
      ['query, 95th percentile', inMs(small), `${inMs(large)}, ${fixed(large / small)} times`, '25 ms, under 2 times'],
    ]),
    engines: enginesTable(read),
  }
}

/** @param {Read} read @returns {string} */
function enginesTable(read) {
  const round = (/** @type {string} */ number, /** @type {string} */ name) =>
    fixed(read('archive', 'engines', number, name))
  const later = (/** @type {string} */ name) => `${round('second', name)}, ${round('third', name)}`
  const first = (/** @type {string} */ engine, unit = '') =>
    `${round('first', `${engine}, median, ms`)}, ${round('first', `${engine}, 95th percentile, ms`)}${unit}`
  const filled = (/** @type {string} */ name) =>
    ['sqlite', 'postgres'].map((engine) => read('archive', 'engines', engine, name))
  const [sqliteRate = 0, postgresRate = 0] = filled('stories a second')
  const [sqliteSize = 0, postgresSize = 0] = filled('size, times the text')
  const row = (/** @type {string} */ title, /** @type {string} */ name) => [
    title,
    `${later(`sqlite, ${name}, ms`)} ms`,
    later(`postgres, ${name}, ms`),
    later(`${name}, times`),
    '3',
  ]
  return markdownTable([
    ['', 'SQLite', 'PostgreSQL', 'ratio', 'asked for'],
    row('query, median, second and third round', 'median'),
    row('query, 95th percentile', '95th percentile'),
    [
      'first round: median, 95th percentile',
      first('sqlite', ' ms'),
      first('postgres'),
      `${round('first', 'median, times')}, ${round('first', '95th percentile, times')}`,
      '',
    ],
    ['written, stories a second', count(sqliteRate), count(postgresRate), fixed(postgresRate / sqliteRate, 2), ''],
    ['size, times the text', fixed(sqliteSize, 2), fixed(postgresSize, 2), fixed(postgresSize / sqliteSize), ''],
  ])
}

/** The sets of pairs: title, names in the file, and the share that was right before the changes that the page names. */
const pairSets = /** @type {const} */ ([
  ['learned from', ['learned from'], ''],
  ['further, the other half', ['the other half'], '80.0%'],
  ['later', ['later'], '90.0%'],
  ['last', ['last'], '70.8%'],
  ['unseen, all three', ['the other half', 'later', 'last'], '81.9%'],
])

const runs = ['sqlite, 2000', 'sqlite, 10000', 'sqlite, 100000', 'postgres, 2000', 'postgres, 10000'].map(
  (run) => `identity, ${run} stories`,
)

/**
 * The tables of docs/benchmarks.md about which entities are the same across stories.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function identityTables(read) {
  const weights = (/** @type {string} */ title, /** @type {string} */ name) => [
    title,
    ...['pairs', 'generated'].map((texts) =>
      ['precision', 'recall'].map((score) => `${fixed(read('archive', 'weights', name, texts, score))}%`).join(', '),
    ),
  ]
  const ofRuns = (
    /** @type {string} */ title,
    /** @type {string} */ name,
    /** @type {(value: number) => string} */ write,
  ) => [title, ...runs.map((run) => write(read('archive', run, name)))]
  return {
    'identity-weights': markdownTable([
      ['', 'pairs learned from', 'generated'],
      weights('weights by hand', 'by judgment'),
      weights('weights as learned', 'learned'),
    ]),
    'identity-pairs': markdownTable([
      ['pairs', 'count', 'precision', 'recall', 'right', 'right before these changes'],
      ...pairSets.map(([title, sets, before]) => {
        const sum = (/** @type {string} */ name) =>
          sets.reduce((total, set) => total + read('archive', 'pairs', set, name), 0)
        const [pairs, right] = [sum('pairs'), sum('rightly merged')]
        return [
          title,
          count(pairs),
          percent(right / sum('merged')),
          percent(right / sum('same')),
          percent((pairs - sum('wrong')) / pairs),
          before,
        ]
      }),
    ]),
    'identity-cost': markdownTable([
      ['', 'SQLite, 2,000 stories', 'SQLite, 10,000', 'SQLite, 100,000', 'PostgreSQL, 2,000', 'PostgreSQL, 10,000'],
      ofRuns('voices', 'voices', count),
      ofRuns('stored in', 'stored, s', inSeconds),
      ofRuns('decided the first time in', 'decided first, s', inSeconds),
      ofRuns('of that, processor time', 'decided first, processor s', inSeconds),
      ofRuns('everything again in', 'decided again, s', inSeconds),
      ofRuns('of that, processor time', 'decided again, processor s', inSeconds),
      ofRuns('memory at peak', 'memory at peak, MiB', (value) => `${value} MiB`),
      ofRuns('200 more stories together, processor time of each', 'together, processor ms a story', inMsOfEach),
      ofRuns('50 more stories one by one, processor time of each', 'one by one, processor ms a story', inMsOfEach),
      ofRuns('list of voices, elapsed', 'list of voices, ms', inMsOfEach),
    ]),
    people: peopleTable(read),
  }
}

/** @param {number} ms @returns {string} "2.5 ms" */
const inMsOfEach = (ms) => `${fixed(ms)} ms`

const peopleColumns = ['in the stories', 'of these found', 'found']

/** @param {Read} read @returns {string} */
const peopleTable = (read) =>
  markdownTable([
    ['person', 'month', 'in the stories', 'of these found', 'found in all'],
    ...read.names('archive', 'people').map((name) => {
      const [person = '', month = ''] = name.split(', ')
      return [person, month, ...peopleColumns.map((column) => count(read('archive', 'people', name, column)))]
    }),
  ])
