import { WeightsError } from '../attribution-model/recurrent/weights-error.ts'
import { type PackedTrees, readTrees } from '../models/packed-trees.ts'
import { readWeightsFile, type WeightsHeader } from '../models/weights-file.ts'
import type { VoiceWeights } from './voice-confidence.ts'
import { voiceEvidenceNames } from './voice-evidence.ts'

/** The name of the file's format, in its header. */
export const voicesFormat = 'onrecord-voices-1'

/** What the file says of itself; its body has the trees. */
export interface VoicesHeader extends WeightsHeader {
  readonly features: number
  readonly trees: PackedTrees
  readonly doubtBelow: number
}

/**
 * Reads the weights that rate voices, as training/voices writes them. `name` is what errors call the file. Throws WeightsError
 * when it is cut short, altered, or of another format.
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
