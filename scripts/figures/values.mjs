import { count, fixed } from './read-figures.mjs'
import { share } from './voice-tables.mjs'

/** @import { Read } from './read-figures.mjs' */

const intervals = ['source', 'cue', 'content']
  .map((role) => `95% interval, either way (${role})`)
  .concat('95% interval, either way')

/**
 * The figures in running text, by name. Names that begin with a mode belong to it.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function figureValues(read) {
  const ofMode = (/** @type {string} */ mode) => {
    const figure = (/** @type {string} */ name, digits = 1) => fixed(read('extract', mode, name), digits)
    return {
      [`${mode}.whole`]: figure('whole statements that overlap, 84 articles'),
      [`${mode}.intervals`]: intervals.map((name) => figure(name)).join(' / '),
      [`${mode}.calibration`]: figure('expected calibration error, points'),
      [`${mode}.one-story`]: figure('statements of the hand-marked story, of 21', 0),
      [`${mode}.one-story-figures`]: figure('its figures, of 7', 0),
    }
  }
  return {
    ...ofMode('fast'),
    ...ofMode('accurate'),
    'accurate.held-strict': percentIn(share(read, 'heldVoices', 'accurate', 'voice strict')),
    'accurate.held-wrong': wrongShare(read, 'heldVoices', 'accurate'),
    'names.finder-cost': fixed(read('names', 'speed', 'times the tagger', 'finder'), 2),
    'names.resolver-cost': fixed(read('names', 'speed', 'times the tagger', 'resolver'), 2),
    'names.training': fixed(read('names', 'PolNeAR dev, labels of training', 'all', 'f1')),
    'names.works': fixed(read('names', 'PolNeAR dev, labels of training', 'work', 'f1')),
    'chains.mean': fixed(read('coreference', 'gum', 'chains', 'conll')),
    ...archiveValues(read),
    ...appValues(read),
  }
}

/** @param {Read} read @returns {Record<string, string>} */
function archiveValues(read) {
  const later = (/** @type {string} */ name) =>
    ['second', 'third'].map((round) => read('archive', 'engines', round, name))
  const lowest = (/** @type {string} */ name) => fixed(Math.min(...later(name)))
  const range = (/** @type {string} */ name) =>
    later(name)
      .toSorted()
      .map((value) => fixed(value))
      .join(' to ')
  const bCubed = (/** @type {string} */ score) => `${fixed(read('archive', 'b-cubed', score))}%`
  return {
    'archive.measured': read.measured('archive', 'archive'),
    'archive.index-alone': count(read('archive', 'archive', 'the index alone, stories a second')),
    'engines.measured': read.measured('archive', 'engines'),
    'engines.median': lowest('postgres, median, ms'),
    'engines.p95': lowest('postgres, 95th percentile, ms'),
    'engines.median-times': range('median, times'),
    'engines.p95-times': range('95th percentile, times'),
    'b-cubed.statements': count(read('archive', 'b-cubed', 'statements')),
    'b-cubed.stories': count(read('archive', 'b-cubed', 'stories')),
    'b-cubed.scores': `Precision ${bCubed('precision')}, recall ${bCubed('recall')}, F1 ${bCubed('F1')}`,
    'weights.comparisons': count(read('archive', 'weights', 'learned', 'generated', 'comparisons')),
  }
}

/** @param {Read} read @returns {Record<string, string>} */
function appValues(read) {
  const clock = (/** @type {string} */ what) => fixed(read('terminal', 'terminal', 'clock', what), 0)
  const terminalMemory = (/** @type {string} */ when) => `${read('terminal', 'terminal', 'memory', `${when} MB`)}`
  const siteMemory = (/** @type {string} */ when) => `${read('site', 'site', 'memory, MB', when)}`
  return {
    'import.runs': count(read('import', 'pages', 'runs')),
    'import.ratios': ['lowest', 'highest']
      .map((which) => fixed(read('import', 'pages', `time ratio, ${which}`), 2))
      .join(' to '),
    'entries.nothing': count(read('examples', 'entries', 'nothing, ms')),
    'entries.measured': read.measured('examples', 'entries'),
    'store.extraction': fixed(read('terminal', 'store', 'bare extraction, ms a story')),
    'add.measured': read.measured('terminal', 'add'),
    'terminal.measured': read.measured('terminal', 'terminal'),
    'terminal.keys': `${clock('a key, lowest ms')} to ${clock('a key, highest ms')}`,
    'terminal.search': clock('the first search, ms'),
    'terminal.second-search': clock('the second search, ms'),
    'terminal.memory-files': terminalMemory('program files,'),
    'terminal.memory-start': terminalMemory('at the start,'),
    'terminal.memory-keys': `${terminalMemory('after 2,000 keys, lowest')} to ${terminalMemory('after 2,000 keys, highest')}`,
    'site.measured': read.measured('site', 'site'),
    'site.memory': `${siteMemory('after ten seconds')} MB, then ${siteMemory('later, lowest')} to ${siteMemory('later, highest')} MB`,
    'site.pages.measured': read.measured('site', 'pages'),
    'site.mobile.measured': read.measured('site', 'mobile'),
    'site.mobile.bare': fixed(read('site', 'mobile', 'score of a bare page'), 2),
    'site.facets.stories': count(read('site', 'facets', 'stories')),
    'site.facets.measured': read.measured('site', 'facets'),
    'site.first-cost': fixed(read('site', 'pages', 'first request, times the lite page')),
    'site.cost': fixed(read('site', 'pages', 'processor time, times the lite page', 'kursk-capture')),
  }
}

/** @param {string} text "287 of 308 (93.2%)" @returns {string} "93.2%" */
const percentIn = (text) => text.slice(text.indexOf('(') + 1, -1)

/** @param {Read} read @param {string} texts @param {string} mode @returns {string} of the voices, those wrong or missing */
function wrongShare(read, texts, mode) {
  const wrong = read('extract', texts, mode, 'wrong person') + read('extract', texts, mode, 'nobody')
  return `${fixed((100 * wrong) / read('extract', texts, mode, 'wrong person, of'))}%`
}
