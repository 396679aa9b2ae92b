import { type BoostedTrees, logOdds } from '../attribution-model/reranking/boosted-trees.ts'
import { type UnratedVoice, voiceEvidence } from './voice-evidence.ts'

/** How far to trust a voice. */
export interface VoiceRater {
  /** The probability that a voice is right, 0 to 1, doubtful ones lowered to less than 0.8. */
  readonly confidence: (voice: UnratedVoice) => number
}

/** What rating voices has learned. */
export interface VoiceWeights {
  readonly trees: BoostedTrees
  /** Voices less probable than this are doubtful: two thirds of the wrong ones are. */
  readonly doubtBelow: number
}

/** Readers are warned of voices below this. */
const warnBelow = 0.8
/** Up to here a probability is as it is: readers are warned anyway. */
const unchanged = 0.75

/**
 * The probability as readers get it. Nearly all voices are right, so that even most of the wrong ones look probable; those below
 * `doubtBelow` come out below 0.8, in the same order, and the others stay as they are.
 */
export const withDoubt = (probability: number, doubtBelow: number): number => {
  if (probability >= doubtBelow || probability <= unchanged || doubtBelow <= warnBelow) return probability
  return unchanged + ((probability - unchanged) * (warnBelow - unchanged)) / (doubtBelow - unchanged)
}

/** The probability that a voice with this evidence is right. */
export const voiceProbability = (trees: BoostedTrees, evidence: Float32Array): number =>
  1 / (1 + Math.exp(-logOdds(trees, evidence)))

/** The rater with these weights. */
export const voiceRater = ({ trees, doubtBelow }: VoiceWeights): VoiceRater => ({
  confidence: (voice) => Math.floor(1000 * withDoubt(voiceProbability(trees, voiceEvidence(voice)), doubtBelow)) / 1000,
})
