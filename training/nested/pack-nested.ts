import { nestedEvidenceNames } from '../../packages/article-extract/src/attribution/nested/nested-evidence.ts'
import type { NestedWeights } from '../../packages/article-extract/src/attribution/nested/nested-finder.ts'
import {
  type NestedHeader,
  nestedFormat,
} from '../../packages/article-extract/src/attribution/nested/read-nested-weights.ts'
import { packTrees } from '../learners/pack-trees.ts'
import { packWeightsFile } from '../pack-weights-file.ts'

/** The bytes of the nested finder's weights file. */
export const packNested = ({ trees, shares, meanShare, threshold }: NestedWeights): Uint8Array => {
  const { bytes, ...size } = packTrees(trees)
  return packWeightsFile<NestedHeader>(
    {
      format: nestedFormat,
      features: nestedEvidenceNames.length,
      trees: size,
      shares: [...shares],
      meanShare,
      threshold,
    },
    bytes,
  )
}
