import { type BoostedTrees, logOdds } from '../../attribution-model/reranking/boosted-trees.ts'
import type { Choice } from '../read-document.ts'
import { candidateFeatures, type Field } from './candidate-features.ts'

/**
 * The trained weights: trees that score a candidate, one set each for pronouns and descriptions, with temperature and
 * threshold.
 */
export interface RankerWeights {
  readonly pronoun: RankerSet
  readonly nominal: RankerSet
}

/** Trees, the divisor that turns their scores into probabilities, and the minimum probability of an answer. */
export interface RankerSet {
  readonly trees: BoostedTrees
  readonly temperature: number
  readonly threshold: number
}

/** Converts scores to probabilities that add up to 1. */
export const softmax = (scores: readonly number[], temperature: number): readonly number[] => {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/**
 * Chooses the most probable candidate; nobody if "nobody" is more probable or the best candidate is below the
 * threshold.
 */
export const chooseBy =
  ({ pronoun, nominal }: RankerWeights) =>
  (field: Field): Choice => {
    const { trees, temperature, threshold } = field.anaphor.mention.form === 'pronoun' ? pronoun : nominal
    const probabilities = softmax(
      candidateFeatures(field).map((features) => logOdds(trees, features)),
      temperature,
    )
    const nobody = probabilities.length - 1
    let best = nobody
    for (const [index, probability] of probabilities.entries())
      if (probability > (probabilities[best] ?? 0)) best = index
    const probability = probabilities[best] ?? 0
    if (best === nobody) return { chosen: -1, probability, probabilities: probabilities.slice(0, nobody) }
    const isAnswer = probability >= threshold
    return {
      chosen: isAnswer ? best : -1,
      probability: isAnswer ? probability : 1 - probability,
      probabilities: probabilities.slice(0, nobody),
    }
  }
