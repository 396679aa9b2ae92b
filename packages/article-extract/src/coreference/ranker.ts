import { type BoostedTrees, logOdds } from '../attribution-model/reranking/boosted-trees.ts'
import { candidateFeatures, type Field } from './candidate-features.ts'
import type { Choice } from './read-document.ts'

/** What is learned: trees that score a candidate, one set for pronouns and one for descriptions, and how far to trust them. */
export interface RankerWeights {
  readonly pronoun: RankerSet
  readonly nominal: RankerSet
}

/** Trees, what their scores are divided by to make probabilities, and the least probability that counts as an answer. */
export interface RankerSet {
  readonly trees: BoostedTrees
  readonly temperature: number
  readonly threshold: number
}

/** Scores as probabilities that add up to 1. */
export const softmax = (scores: readonly number[], temperature: number): readonly number[] => {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Chooses the most probable candidate, or nobody where "nobody" is more probable or the best is below the threshold. */
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
