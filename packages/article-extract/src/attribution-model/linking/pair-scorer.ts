import { type PairContext, type RoleSpan, shapeFeatures, shapeKey, viewPair, wordPrefixes } from './pair-features.ts'

/** The weight of each feature of pairs; other features have weight 0. */
export type PairWeights = ReadonlyMap<string, number>

/** Gives the probability that two spans belong together. */
export interface PairScorer {
  readonly weights: PairWeights
  /** The probability that the cue and the other span belong together. */
  readonly probability: (context: PairContext, cue: RoleSpan, other: RoleSpan) => number
}

const kinds = 3

/**
 * A scorer for these weights. To avoid building feature names for each pair, it caches the few shapes and looks words
 * up.
 */
export const pairScorer = (weights: PairWeights): PairScorer => {
  const byShape = new Map<number, number>()
  const byWord = wordPrefixes.map(() => new Map<string, number>())
  for (const [name, weight] of weights) {
    const kind = wordPrefixes.findIndex((prefix) => name.startsWith(prefix))
    if (kind >= 0) byWord[kind]?.set(name.slice(wordPrefixes[kind]?.length), weight)
  }
  return {
    weights,
    probability: (context, cue, other) => {
      const { shape, words } = viewPair(context, cue, other)
      const key = shapeKey(shape)
      let sum = byShape.get(key)
      if (sum === undefined) {
        sum = shapeFeatures(shape).reduce((total, name) => total + (weights.get(name) ?? 0), 0)
        byShape.set(key, sum)
      }
      for (let kind = 0; kind < kinds; kind++) sum += byWord[shape.side * kinds + kind]?.get(words[kind] ?? '') ?? 0
      return 1 / (1 + Math.exp(-sum))
    },
  }
}
