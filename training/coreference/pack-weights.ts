import { featureNames } from '../../packages/article-extract/src/coreference/ranking/candidate-features.ts'
import type { RankerWeights } from '../../packages/article-extract/src/coreference/ranking/ranker.ts'
import {
  type CoreferenceHeader,
  coreferenceFormat,
  coreferenceSets,
} from '../../packages/article-extract/src/coreference/ranking/read-coreference-weights.ts'
import { packTrees } from '../learners/pack-trees.ts'
import { packWeightsFile } from '../pack-weights-file.ts'

/** The bytes of the ranker's weights file. */
export const packCoreferenceWeights = (weights: RankerWeights): Uint8Array => {
  const packed = coreferenceSets.map((set) => ({ ...weights[set], ...packTrees(weights[set].trees) }))
  return packWeightsFile<CoreferenceHeader>(
    {
      format: coreferenceFormat,
      features: featureNames.length,
      sets: packed.map(({ temperature, threshold, bounds, nodes }) => ({ temperature, threshold, bounds, nodes })),
    },
    Buffer.concat(packed.map(({ bytes }) => bytes)),
  )
}
