import { type BoostedTrees, boostedTrees, leaf, logOdds } from '../attribution-model/reranking/boosted-trees.ts'
import { type UnratedVoice, voiceEvidence } from './voice-evidence.ts'
import { packedVoiceTrees } from './voice-trees.ts'

/** Trees as text, as training/voices writes them. */
export interface PackedVoiceTrees {
  readonly base: number
  /** For each node what it asks for, an index into `voiceEvidenceNames`, or -1 for a leaf. */
  readonly features: readonly number[]
  /** For each node the most that goes left, or what a leaf adds to the log odds. */
  readonly numbers: readonly number[]
}

const unpack = ({ base, features: packed, numbers }: PackedVoiceTrees): BoostedTrees => {
  const features = Uint8Array.from(packed, (feature) => (feature < 0 ? leaf : feature))
  const only = (isLeaf: boolean): Float32Array =>
    Float32Array.from(numbers, (number, node) => ((features[node] === leaf) === isLeaf ? number : 0))
  return boostedTrees({ base, features, bounds: only(false), values: only(true) })
}

const trees = unpack(packedVoiceTrees)

/**
 * The probability that a voice is right, 0 to 1. It leans toward doubt: in learning, a wrong voice counts more than a right
 * one, so that more of the wrong ones come out below 0.8.
 */
export const voiceConfidence = (voice: UnratedVoice): number =>
  Math.round(1000 / (1 + Math.exp(-logOdds(trees, voiceEvidence(voice))))) / 1000
