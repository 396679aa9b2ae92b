import { expect, test } from 'vitest'
import { labels } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import { taggerOf } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import { packWeights } from './pack-weights.ts'

test('the extractor reads the tagger that was learned', () => {
  const tagger = { tags: ['DT', 'NN'], bits: 3, table: new Int8Array(16) }
  tagger.table.set([3, -2, 0, 7], 4)
  tagger.table.set([1, 0], 14)
  const table = { bits: 4, rowOf: new Int32Array(16).fill(-1), rows: new Float32Array() }
  const transitions = new Float32Array((labels.length + 1) * labels.length)
  const read = packWeights({ tagger, lexicon: new Map(), table, transitions }).weights.tagger
  expect({ ...read, tagOf: Uint8Array.from(read.tagOf) }).toEqual(taggerOf(tagger))
})
