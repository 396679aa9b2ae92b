import { judgeEvidenceNames } from '../../src/attribution/judge/evidence.ts'
import type { JudgeWeights } from '../../src/attribution/judge/judge.ts'
import { type JudgeHeader, judgeFormat } from '../../src/attribution/judge/read-judge-weights.ts'
import { packWeightsFile } from '../pack-weights-file.ts'
import { packTrees } from '../reranking/pack-trees.ts'

/** The bytes of the judge's weights file. */
export const packJudge = ({ trees, acceptance, meanAcceptance, threshold }: JudgeWeights): Uint8Array => {
  const { bytes, ...size } = packTrees(trees)
  return packWeightsFile<JudgeHeader>(
    {
      format: judgeFormat,
      features: judgeEvidenceNames.length,
      trees: size,
      acceptance: [...acceptance],
      meanAcceptance,
      threshold,
    },
    bytes,
  )
}
