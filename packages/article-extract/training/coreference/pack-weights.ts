import { adler32 } from '../../src/attribution-model/recurrent/adler-32.ts'
import { featureNames } from '../../src/coreference/candidate-features.ts'
import type { RankerWeights } from '../../src/coreference/ranker.ts'
import {
  type CoreferenceHeader,
  coreferenceFormat,
  coreferenceSets,
} from '../../src/coreference/read-coreference-weights.ts'
import { packTrees } from '../reranking/pack-trees.ts'

/** The bytes of the ranker's file. */
export const packCoreferenceWeights = (weights: RankerWeights): Uint8Array => {
  const packed = coreferenceSets.map((set) => ({ ...weights[set], ...packTrees(weights[set].trees) }))
  const body = Buffer.concat(packed.map(({ bytes }) => bytes))
  const header: CoreferenceHeader = {
    format: coreferenceFormat,
    checksum: adler32(body),
    features: featureNames.length,
    sets: packed.map(({ temperature, threshold, bounds, nodes }) => ({ temperature, threshold, bounds, nodes })),
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, body])
}
