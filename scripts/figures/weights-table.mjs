import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/project.mjs'
import { markdownTable } from './markdown-table.mjs'
import { count } from './read-figures.mjs'

const files = [
  ['fast.bin', 'part-of-speech tagger, cue words, label chain; 8-bit, deflated', 'both modes'],
  ['names.bin', 'label chain of the name finder; 8-bit, deflated', 'both modes'],
  ['nested.bin', 'boosted trees that find statements inside statements', 'both modes'],
  ['judge.bin', "boosted trees that separate statements from acts and the writer's own words", 'both modes'],
  ['coreference.bin', 'boosted trees for pronouns and for descriptions', 'both modes'],
  ['voices.bin', 'boosted trees of `voiceConfidence`', 'both modes'],
  ['recurrent.bin', 'recurrent network of the attribution model; 8-bit', '`accurate`'],
  ['fast-reranker.bin', 'boosted trees that judge spans', '`fast`'],
  ['accurate-reranker.bin', 'the same', '`accurate`'],
  ['fast-statements.json', 'weights that join spans into statements, weights of `confidence`, thresholds', '`fast`'],
  ['accurate-statements.json', 'the same', '`accurate`'],
]

/** @returns {string} the model card's table of files, with their bytes */
export const weightsTable = () =>
  markdownTable([
    ['file', 'bytes', 'contents', 'used in'],
    ...files.map(([file = '', contents = '', mode = '']) => [
      `\`${file}\``,
      count(statSync(join(root, 'packages/article-extract/weights', file)).size),
      contents,
      mode,
    ]),
  ])
