import { type BoostedTrees, logOdds } from '../attribution-model/reranking/boosted-trees.ts'
import { type UnratedVoice, voiceEvidence } from './voice-evidence.ts'

/** How far to trust a voice. */
export interface VoiceRater {
  /**
   * The probability that a voice is right, 0 to 1. It leans toward doubt: in learning, a wrong voice counts more than a right
   * one, so that more of the wrong ones come out below 0.8.
   */
  readonly confidence: (voice: UnratedVoice) => number
}

/** The rater with these trees. */
export const voiceRater = (trees: BoostedTrees): VoiceRater => ({
  confidence: (voice) => Math.round(1000 / (1 + Math.exp(-logOdds(trees, voiceEvidence(voice))))) / 1000,
})
