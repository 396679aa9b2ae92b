import { judgeEvidenceNames } from '../../packages/article-extract/src/attribution/judge/evidence.ts'
import type { JudgeWeights } from '../../packages/article-extract/src/attribution/judge/judge.ts'
import {
  type JudgeHeader,
  judgeFormat,
} from '../../packages/article-extract/src/attribution/judge/read-judge-weights.ts'
import { packTrees } from '../learners/pack-trees.ts'
import { packWeightsFile } from '../pack-weights-file.ts'

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
