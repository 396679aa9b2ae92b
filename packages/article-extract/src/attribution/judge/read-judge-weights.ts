import { type PackedTrees, readTrees } from '../../models/packed-trees.ts'
import { readWeightsFile, WeightsError, type WeightsHeader } from '../../models/weights-file.ts'
import { judgeEvidenceNames } from './evidence.ts'
import type { JudgeWeights } from './judge.ts'

/** The name of the file's format, in its header. */
export const judgeFormat = 'onrecord-judge-1'

/** The header of the file; its body contains the trees. */
export interface JudgeHeader extends WeightsHeader {
  readonly features: number
  readonly trees: PackedTrees
  readonly acceptance: readonly (readonly [lemma: string, share: number])[]
  readonly meanAcceptance: number
  readonly threshold: number
}

/**
 * Reads the judge's weights, as training/judge writes them. Errors refer to the file by `name`. Throws WeightsError if
 * it is truncated, altered, or in another format.
 */
export const readJudgeWeights = (bytes: Uint8Array, name: string): JudgeWeights => {
  const { header, body } = readWeightsFile<JudgeHeader>(bytes, name, judgeFormat)
  const { features, acceptance, meanAcceptance, threshold } = header
  const [trees] = readTrees(body, [header.trees])
  if (features !== judgeEvidenceNames.length || !trees)
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${judgeEvidenceNames.length} features, got ${features}.`,
    )
  return { trees, acceptance: new Map(acceptance), meanAcceptance, threshold }
}
