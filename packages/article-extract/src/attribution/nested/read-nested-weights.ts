import { type PackedTrees, readTrees } from '../../models/packed-trees.ts'
import { readWeightsFile, WeightsError, type WeightsHeader } from '../../models/weights-file.ts'
import { nestedEvidenceNames } from './nested-evidence.ts'
import type { NestedWeights } from './nested-finder.ts'

/** The name of the file's format, in its header. */
export const nestedFormat = 'onrecord-nested-1'

/** The header of the file; its body contains the trees. */
export interface NestedHeader extends WeightsHeader {
  readonly features: number
  readonly trees: PackedTrees
  readonly shares: readonly (readonly [lemma: string, share: number])[]
  readonly meanShare: number
  readonly threshold: number
}

/**
 * Reads the finder's weights, as training/nested writes them. Errors refer to the file by `name`. Throws WeightsError
 * if it is truncated, altered, or in another format.
 */
export const readNestedWeights = (bytes: Uint8Array, name: string): NestedWeights => {
  const { header, body } = readWeightsFile<NestedHeader>(bytes, name, nestedFormat)
  const { features, shares, meanShare, threshold } = header
  const [trees] = readTrees(body, [header.trees])
  if (features !== nestedEvidenceNames.length || !trees)
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${nestedEvidenceNames.length} features, got ${features}.`,
    )
  return { trees, shares: new Map(shares), meanShare, threshold }
}
