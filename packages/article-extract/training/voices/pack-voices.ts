import type { BoostedTrees } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { type VoicesHeader, voicesFormat } from '../../src/voices/read-voice-weights.ts'
import { voiceEvidenceNames } from '../../src/voices/voice-evidence.ts'
import { packWeightsFile } from '../pack-weights-file.ts'
import { packTrees } from '../reranking/pack-trees.ts'

/** The bytes of the file of voices. */
export const packVoices = (trees: BoostedTrees): Uint8Array => {
  const { bytes, ...size } = packTrees(trees)
  return packWeightsFile<VoicesHeader>(
    { format: voicesFormat, features: voiceEvidenceNames.length, trees: size },
    bytes,
  )
}
