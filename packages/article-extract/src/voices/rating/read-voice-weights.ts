import { type PackedTrees, readTrees } from '../../models/packed-trees.ts'
import { readWeightsFile, WeightsError, type WeightsHeader } from '../../models/weights-file.ts'
import type { VoiceWeights } from './voice-confidence.ts'
import { voiceEvidenceNames } from './voice-evidence.ts'

/** The name of the file's format, in its header. */
export const voicesFormat = 'onrecord-voices-1'

/** The header of the file; its body contains the trees. */
export interface VoicesHeader extends WeightsHeader {
  readonly features: number
  readonly trees: PackedTrees
  readonly doubtBelow: number
}

/**
 * Reads the weights that rate voices, as training/voices writes them. Errors refer to the file by `name`. Throws
 * WeightsError if it is truncated, altered, or in another format.
 */
export const readVoiceWeights = (bytes: Uint8Array, name: string): VoiceWeights => {
  const { header, body } = readWeightsFile<VoicesHeader>(bytes, name, voicesFormat)
  const [trees] = readTrees(body, [header.trees])
  if (header.features !== voiceEvidenceNames.length || !trees)
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${voiceEvidenceNames.length} features, got ${header.features}.`,
    )
  return { trees, doubtBelow: header.doubtBelow }
}
