import { markdownTable } from './markdown-table.mjs'
import { count, fixed } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

/** The rows of the table: title, program and name in the file, the goal, and what an earlier run measured. */
const costs = [
  ['`node -e 0`', 'node -e 0', 'whole process'],
  ['`onrecord --version`', 'onrecord', '`onrecord --version`', '1.3 times', '1.6 times'],
  [
    '`onrecord show` of the included story',
    'onrecord',
    '`onrecord show` of the included story',
    '1.8 times',
    '2.9 to 3.5 times',
  ],
  ['`onrecord list`, 840 stories', 'onrecord', '`onrecord list`, 840 stories', '1.8 times', '4.2 times'],
  ['`onrecord list`, 10,000 stories', 'onrecord', '`onrecord list`, 10000 stories', '1.8 times'],
  ['first screen, 840 stories', 'onrecord', 'first screen, 840 stories', '3 times', '7.8 to 9.4 times'],
  ['first screen, 10,000 stories', 'onrecord', 'first screen, 10000 stories', '3 times', 'about 9 times'],
  ['`j` in a list of 840', 'onrecord', '`j` in a list of 840', '8 ms, 400 bytes', '56 ms, 240 bytes'],
  ['`j` in a list of 10,000', 'onrecord', '`j` in a list of 10000', '8 ms, 400 bytes'],
  ['open a story of 840', 'onrecord', 'open a story of 840', '60 ms', '275 ms'],
  ['`j` in a story', 'onrecord', '`j` in a story', '8 ms, 400 bytes', '134 ms, 2 to 5 kB'],
  ['`n` in a story', 'onrecord', '`n` in a story'],
  ['search 840 stories', 'onrecord', 'search, 840 stories: key to result', '30 ms', '321 ms'],
  ['search again', 'onrecord', 'second search, 840 stories'],
  ['newsboat, first screen', 'newsboat', 'first screen, 840 stories'],
  ['newsboat, open the list of 840', 'newsboat', 'open the list of 840'],
  ['newsboat, `j` in the list', 'newsboat', '`j` in a list of 840'],
  ['newsboat, open a story', 'newsboat', 'open a story of 840'],
  ['newsboat, down a line in a story', 'newsboat', '`↓` in a story'],
  ['less, first screen', 'less', 'first screen of a text'],
  ['less, `j`', 'less', '`j` in a story'],
]

const rounds = ['round 1', 'round 2', 'round 3']

/** The rows of the table about storing: title, name in the file, unit, digits, and what was measured before. */
const steps = /** @type {const} */ ([
  ['preparing a story', 'preparing', ' ms', 2, ''],
  ['storing it', 'storing', ' ms', 2, ''],
  ['preparing and storing together', 'preparing and storing', ' ms', 1, '1.7 ms'],
  ['deciding who is who', 'deciding', ' ms', 1, '-'],
  ['all, of bare extraction', 'all, percent of bare extraction', '%', 1, '5%'],
])

/**
 * The tables of docs/benchmarks.md about the terminal's commands and its reader.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function terminalTables(read) {
  const added = (/** @type {string} */ model, /** @type {string} */ clock) => [
    ...['add', 'bare extraction'].map((what) => fixed(read('terminal', 'add', model, clock, what))),
    fixed(read('terminal', 'add', model, clock, 'ratio'), 2),
  ]
  return {
    terminal: markdownTable(
      [
        ['what', 'processor time, ms', 'times `node -e 0`', 'bytes sent', 'goal', 'before'],
        ...costs.map(([title = '', program = '', what = '', goal = '', before = '']) => {
          const cost = (/** @type {string} */ name) => read('terminal', 'terminal', program, what, name)
          const bytes = cost('bytes')
          return [title, fixed(cost('processor ms')), fixed(cost('times')), bytes ? count(bytes) : '', goal, before]
        }),
      ],
      [1, 2, 3],
    ),
    store: markdownTable([
      ['', 'before identity was separate', ...rounds],
      ...steps.map(([title, name, unit, digits, before]) => [
        title,
        before,
        ...rounds.map((round) => `${fixed(read('terminal', 'store', round, name), digits)}${unit}`),
      ]),
    ]),
    add: markdownTable([
      ['`--model`', 'add, s', 'bare extraction, s', 'ratio'],
      ['`accurate`, by the wall', ...added('accurate', 'wall')],
      ['`accurate`, processor', ...added('accurate', 'processor')],
      ['`fast`, by the wall', ...added('fast', 'wall')],
      ['`fast`, processor', ...added('fast', 'processor')],
    ]),
    'add-memory': markdownTable([
      ['stories', 'most memory'],
      ...read
        .names('terminal', 'add', 'memory, MB')
        .map((stories) => [count(Number(stories)), `${read('terminal', 'add', 'memory, MB', stories)} MB`]),
    ]),
  }
}
