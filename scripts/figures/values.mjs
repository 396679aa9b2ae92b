import { fixed } from './read-figures.mjs'
import { share } from './voice-tables.mjs'

/** @typedef {(...path: string[]) => number} Read */

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
  }
}

/** @param {string} text "287 of 308 (93.2%)" @returns {string} "93.2%" */
const percentIn = (text) => text.slice(text.indexOf('(') + 1, -1)

/** @param {Read} read @param {string} texts @param {string} mode @returns {string} of the voices, those wrong or missing */
function wrongShare(read, texts, mode) {
  const wrong = read('extract', texts, mode, 'wrong person') + read('extract', texts, mode, 'nobody')
  return `${fixed((100 * wrong) / read('extract', texts, mode, 'wrong person, of'))}%`
}
