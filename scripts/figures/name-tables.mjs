import { markdownTable } from './markdown-table.mjs'
import { count, fixed } from './read-figures.mjs'

/** @import { Read } from './read-figures.mjs' */

const nameTexts = {
  silver: 'PolNeAR dev, tags of CoreNLP (silver)',
  training: 'PolNeAR dev, labels of training',
  gum: 'GUM left out (gold)',
  near: 'GUM left out, near (gold)',
}

/** @param {Read} read @param {string} texts @param {readonly string[]} kinds "-" for none @returns {string[]} */
const nameCells = (read, texts, kinds) =>
  kinds.map((kind) => (kind === '-' ? '-' : fixed(read('names', texts, kind, 'f1'))))

/** @param {Read} read @param {string} texts @returns {string[]} */
const nameShares = (read, texts) => [
  fixed(read('names', texts, 'all', 'precision')),
  fixed(read('names', texts, 'all', 'recall')),
]

const decisionFigures = ['accuracy', 'linkPrecision', 'linkRecall', 'calibrationError']

/** @param {Read} read @param {readonly string[]} path @returns {string[]} */
const decisions = (read, path) => [
  count(read('coreference', ...path, 'decisions')),
  ...decisionFigures.map((name) => fixed(read('coreference', ...path, name))),
]

/** @param {Read} read @param {readonly string[]} path @returns {string} */
const wrongBelow = (read, path) =>
  `${read('coreference', ...path, 'wrongLinksBelow80')} of ${read('coreference', ...path, 'wrongLinks')}`

/** @param {Read} read @param {string} chains @returns {string[]} */
const chainCells = (read, chains) => [
  `${read('coreference', 'gum', chains, 'documents')}`,
  ...['muc', 'bCubed', 'ceafE'].map((score) =>
    ['0', '1', '2'].map((at) => fixed(read('coreference', 'gum', chains, score, at))).join(' / '),
  ),
  fixed(read('coreference', 'gum', chains, 'conll')),
]

/**
 * The tables of docs/benchmarks.md and the model card about names and about who pronouns and descriptions refer to.
 *
 * @param {Read} read
 * @returns {Record<string, string>}
 */
export function nameTables(read) {
  const allKinds = ['person', 'organization', 'place', '-', 'all', 'span']
  const { silver, training, gum, near } = nameTexts
  const named = (/** @type {string} */ texts) => count(read('names', texts, 'all', 'gold'))
  const decisionRow = (/** @type {string} */ title, /** @type {string[]} */ path) => [
    title,
    ...decisions(read, path),
    wrongBelow(read, path),
  ]
  return {
    names: markdownTable([
      ['measured on', 'person', 'organization', 'place', 'work', 'all', 'span, any kind', 'names'],
      [
        "PolNeAR development part, CoreNLP's tags (silver, with its errors)",
        ...nameCells(read, silver, allKinds),
        named(silver),
      ],
      [
        'the same, the labels that training learned from',
        ...nameCells(read, training, ['person', 'organization', 'place', 'work', 'all', 'span']),
        named(training),
      ],
      ['GUM documents left out (gold, genres other than news)', ...nameCells(read, gum, allKinds), named(gum)],
      ['the same, genres near to news', ...nameCells(read, near, allKinds), named(near)],
    ]),
    'names-shares': markdownTable([
      ['measured on', 'precision', 'recall'],
      ['PolNeAR development part, CoreNLP', ...nameShares(read, silver)],
      ['PolNeAR development part, training', ...nameShares(read, training)],
      ['GUM left out', ...nameShares(read, gum)],
      ['GUM left out, near to news', ...nameShares(read, near)],
    ]),
    'card-names': markdownTable([
      ['', 'person', 'organization', 'place', 'all'],
      ...[
        ["PolNeAR development part, CoreNLP's tags (silver)", silver],
        ['GUM, left out (gold, other genres)', gum],
        ['GUM, left out, genres near to news', near],
      ].map(([title = '', texts = '']) => [
        title,
        ...nameCells(read, texts, ['person', 'organization', 'place', 'all']),
      ]),
    ]),
    references: markdownTable([
      ['measured on', 'decisions', 'right', 'precision', 'recall', 'calibration error', 'wrong links below 0.8'],
      decisionRow('GUM, test documents: pronouns', ['gum', 'all', 'pronouns']),
      decisionRow('GUM, test documents: descriptions', ['gum', 'all', 'descriptions']),
      decisionRow('news, marked references drawn at random: pronouns', ['newsRandom', 'pronouns']),
      decisionRow('news, marked references drawn at random: descriptions', ['newsRandom', 'descriptions']),
      decisionRow('news, references that an earlier ranker was least sure of: pronouns', ['newsHard', 'pronouns']),
      decisionRow('the same: descriptions', ['newsHard', 'descriptions']),
      decisionRow('news, sources in the marked articles kept apart: pronouns', ['markedVoicesApart', 'pronouns']),
      decisionRow('the same: descriptions', ['markedVoicesApart', 'descriptions']),
    ]),
    chains: markdownTable([
      ['measured on', 'documents', 'MUC', 'B-cubed', 'CEAF-e', 'CoNLL mean'],
      ['GUM, test documents', ...chainCells(read, 'chains')],
      ['GUM, test documents, near to news', ...chainCells(read, 'chainsNearNews')],
    ]),
    'card-references': markdownTable([
      ['', 'decisions', 'right', 'links right (precision)', 'links found (recall)', 'calibration error'],
      ['pronouns', ...decisions(read, ['gum', 'all', 'pronouns'])],
      ['descriptions', ...decisions(read, ['gum', 'all', 'descriptions'])],
    ]),
  }
}
