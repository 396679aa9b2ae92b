import { type VoicesHeader, voicesFormat } from '../../packages/article-extract/src/voices/rating/read-voice-weights.ts'
import type { VoiceWeights } from '../../packages/article-extract/src/voices/rating/voice-confidence.ts'
import { voiceEvidenceNames } from '../../packages/article-extract/src/voices/rating/voice-evidence.ts'
import { packTrees } from '../learners/pack-trees.ts'
import { packWeightsFile } from '../pack-weights-file.ts'

/** The bytes of the voices' weights file. */
export const packVoices = ({ trees, doubtBelow }: VoiceWeights): Uint8Array => {
  const { bytes, ...size } = packTrees(trees)
  return packWeightsFile<VoicesHeader>(
    { format: voicesFormat, features: voiceEvidenceNames.length, trees: size, doubtBelow },
    bytes,
  )
}
