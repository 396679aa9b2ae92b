import { type BoostedTrees, logOdds } from '../../attribution-model/reranking/boosted-trees.ts'
import { type UnratedVoice, voiceEvidence } from './voice-evidence.ts'

/** Rates the confidence in a voice. */
export interface VoiceRater {
  /** The probability that a voice is correct, 0 to 1; doubtful ones are below 0.8. */
  readonly confidence: (voice: UnratedVoice) => number
}

/** The trained weights for rating voices. */
export interface VoiceWeights {
  readonly trees: BoostedTrees
  /** Voices below this probability are doubtful: two thirds of the wrong ones are. */
  readonly doubtBelow: number
}

/** Readers see a warning for voices below this. */
const warnBelow = 0.8
/** Probabilities up to this one do not change, because readers see a warning anyway. */
const unchanged = 0.75

/**
 * The probability that readers see. Nearly all voices are correct, so even most of the wrong ones have a high
 * probability. Probabilities below `doubtBelow` become less than 0.8, in the same order; the others do not change.
 */
export const withDoubt = (probability: number, doubtBelow: number): number => {
  if (probability >= doubtBelow || probability <= unchanged || doubtBelow <= warnBelow) return probability
  return unchanged + ((probability - unchanged) * (warnBelow - unchanged)) / (doubtBelow - unchanged)
}

/** The probability that a voice with this evidence is correct. */
export const voiceProbability = (trees: BoostedTrees, evidence: Float32Array): number =>
  1 / (1 + Math.exp(-logOdds(trees, evidence)))

/** The rater with these weights. */
export const voiceRater = ({ trees, doubtBelow }: VoiceWeights): VoiceRater => ({
  confidence: (voice) => Math.floor(1000 * withDoubt(voiceProbability(trees, voiceEvidence(voice)), doubtBelow)) / 1000,
})
