import { markdownTable } from './markdown-table.mjs'
import { fixed, ofAll } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

const modes = ['fast', 'accurate']

/** The rows of the tables about voices: what the reader sees, and the figure's name in the file. */
const rows = [
  ['marked statements found', 'marked statements found'],
  ['**voice strict**', 'voice strict'],
  ['right person', 'right person'],
  ['description not resolved', 'description not resolved'],
  ['wrong person', 'wrong person'],
  ['nobody, although the article says who', 'nobody'],
  ['anonymity', 'anonymity'],
  ['chain', 'chain'],
  ['strict, source is a full name', 'given by name: strict'],
  ['strict, source is a surname or short name', 'given by surname or short name: strict'],
  ['strict, source is a pronoun', 'given by a pronoun: strict'],
  ['strict, source is a description of somebody the article names', 'given by a description, named elsewhere: strict'],
  [
    'strict, source is a description of somebody the article never names',
    'given by a description, never named: strict',
  ],
]

const flagged = [
  ['wrong voices below 0.8', 'wrong voices below 0.8'],
  ['right voices below 0.8', 'right voices below 0.8'],
]

/**
 * @param {Read} read
 * @param {string} texts as in the file: "heldStories"
 * @param {string} mode
 * @param {string} name
 * @returns {string}
 */
export const share = (read, texts, mode, name) =>
  ofAll(read('extract', texts, mode, name), read('extract', texts, mode, `${name}, of`))

/** @param {Read} read @param {string} texts @param {string} mode @returns {string} of the shown statements, those accepted */
function acceptedShare(read, texts, mode) {
  const accepted = read('extract', texts, mode, 'accepted')
  return ofAll(accepted, accepted + read('extract', texts, mode, 'rejected'))
}

/** @param {Read} read @param {string} texts @param {string} mode @returns {string} in points */
const calibrationError = (read, texts, mode) =>
  fixed(read('extract', texts, mode, `expected calibration error${texts.endsWith('tories') ? '' : ', points'}`))

/**
 * The tables of docs/benchmarks.md and the model card about voices.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function voiceTables(read) {
  const named = (/** @type {string} */ texts, /** @type {string[][]} */ list) =>
    list.map(([title = '', name = '']) => [title, ...modes.map((mode) => share(read, texts, mode, name))])
  const errors = (/** @type {string} */ title, /** @type {string} */ texts) => [
    title,
    ...modes.map((mode) => calibrationError(read, texts, mode)),
  ]
  const articles = (/** @type {string} */ title, /** @type {string} */ texts) =>
    markdownTable([[title, '`fast`', '`accurate`'], ...named(texts, rows)])
  const stories = (/** @type {string} */ title, /** @type {string} */ texts) =>
    markdownTable([
      [title, '`fast`', '`accurate`'],
      ['**of the statements shown, accepted by readers**', ...modes.map((mode) => acceptedShare(read, texts, mode))],
      ...named(texts, rows),
      ...named(texts, flagged),
      errors('expected calibration error of voices, points', texts),
    ])
  const held = [
    ['heldVoices', 'held-out articles'],
    ['heldStories', 'held-out stories'],
  ]
  const columns = held.flatMap(([texts = '', title]) =>
    modes.map((mode) => ({ texts, mode, title: `${title}, \`${mode}\`` })),
  )
  const across = (/** @type {string} */ title, /** @type {string} */ name) => [
    title,
    ...columns.map(({ texts, mode }) => share(read, texts, mode, name)),
  ]
  return {
    'held-stories': stories('14 held-out stories', 'heldStories'),
    stories: stories('409 stories read before', 'stories'),
    'tuning-articles': articles('26 tuning articles, 409 statements', 'voices'),
    'held-articles': articles('6 held-out articles, 160 statements', 'heldVoices'),
    'voice-calibration': markdownTable([
      ['', ...columns.map(({ title }) => title)],
      ['expected calibration error, points', ...columns.map(({ texts, mode }) => calibrationError(read, texts, mode))],
      across('wrong voices below 0.8, which readers see as "probably"', 'wrong voices below 0.8'),
      across('right voices below 0.8', 'right voices below 0.8'),
    ]),
    'card-voices': markdownTable([
      ['', '`fast`', '`accurate`'],
      [
        '14 stories: of the statements shown, accepted by readers',
        ...modes.map((mode) => acceptedShare(read, 'heldStories', mode)),
      ],
      ...named('heldStories', [
        ['14 stories: strict', 'voice strict'],
        ['14 stories: right person', 'right person'],
        ['14 stories: wrong voices below 0.8', 'wrong voices below 0.8'],
      ]),
      errors('14 stories: expected calibration error, points', 'heldStories'),
      ...named('heldVoices', [
        ['six articles: strict', 'voice strict'],
        ['six articles: wrong voices below 0.8', 'wrong voices below 0.8'],
      ]),
      errors('six articles: expected calibration error, points', 'heldVoices'),
    ]),
  }
}
