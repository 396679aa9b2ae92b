import type { Doc } from '../doc/doc.ts'
import { bestSpans, forwardBackward, labelCount, likelySpans } from './name-crf.ts'
import { nameFeatures } from './name-features.ts'
import type { NameFinder, NameSpan } from './name-span.ts'
import { type NameWeights, rowOf } from './name-weights.ts'

/** The label scores of each token of a region, [token, label]. */
const scoresOf = (weights: NameWeights, features: readonly Int32Array[]): Float64Array => {
  const { rows, scale } = weights
  const scores = new Float64Array(features.length * labelCount)
  for (let token = 0; token < features.length; token++) {
    const into = token * labelCount
    for (const hash of features[token]!) {
      const row = rowOf(weights, hash)
      if (row < 0) continue
      const from = row * labelCount
      for (let label = 0; label < labelCount; label++) scores[into + label]! += rows[from + label]!
    }
    for (let label = 0; label < labelCount; label++) scores[into + label]! *= scale
  }
  return scores
}

/** The names in a text, in order, found with these weights. */
export const findNames = (weights: NameWeights, doc: Doc): readonly NameSpan[] =>
  nameFeatures(doc).flatMap(({ region, features }) => {
    const passes = forwardBackward(weights.steps, scoresOf(weights, features))
    return bestSpans(likelySpans(weights.steps, passes), features.length, weights.threshold).map(
      ({ kind, first, end, probability }) => ({
        kind,
        first: region.first + first,
        end: region.first + end,
        probability: Math.min(1, probability),
      }),
    )
  })

/** The name finder with these weights. */
export const nameFinder = (weights: NameWeights): NameFinder => ({ find: (doc) => findNames(weights, doc) })
